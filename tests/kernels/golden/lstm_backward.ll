target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v14 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 %v10, ptr %v8
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11
  store i64 0, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %v12
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = mul nsw i64 %v15, 16
  %v18 = getelementptr inbounds i64, ptr %v1, i64 %v17
  br label %wait19.test
wait19.test:
  %v20 = load atomic i64, ptr %v18 acquire, align 8
  %v21 = icmp slt i64 %v20, %v7
  br i1 %v21, label %wait19.wait, label %wait19.end
wait19.wait:
  call void @llvm.x86.sse2.pause()
  %v22 = load i64, ptr %v8
  %v23 = sub nsw i64 %v22, 1
  store i64 %v23, ptr %v8
  %v24 = icmp slt i64 %v23, 0
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds ptr, ptr %t, i64 4
  %v27 = load ptr, ptr %v26
  %v28 = call i32 %v27()
  br label %w25.end
w25.end:
  %v29 = icmp eq i64 %v23, -1
  br i1 %v29, label %w30.then, label %w30.end
w30.then:
  %v31 = getelementptr inbounds i64, ptr %v5, i64 1
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v32, 1
  store i64 %v33, ptr %v31
  br label %w30.end
w30.end:
  br label %wait19.test
wait19.end:
  %v34 = add nsw i64 %v15, 1
  store i64 %v34, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v21 = alloca i64
  %v51 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = sub nsw i64 0, %v12
  %v14 = getelementptr inbounds i64, ptr %t, i64 7
  %v15 = load i64, ptr %v14, !tbaa !0
  %v16 = getelementptr inbounds i64, ptr %t, i64 8
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = sub nsw i64 0, %v18
  store i64 %from, ptr %v21
  br label %l20.test
l20.test:
  %v22 = load i64, ptr %v21
  %v23 = icmp slt i64 %v22, %upto
  br i1 %v23, label %l20.body, label %l20.end
l20.body:
  %v24 = getelementptr inbounds i64, ptr %t, i64 9
  %v25 = load ptr, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %v25, i64 %v22
  %v27 = load i64, ptr %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 8
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = mul nsw i64 %step, %v29
  %v31 = add nsw i64 %v27, %v30
  %v32 = getelementptr inbounds i64, ptr %t, i64 10
  %v33 = load ptr, ptr %v32, !tbaa !0
  %v34 = getelementptr inbounds i64, ptr %v33, i64 %v22
  %v35 = load i64, ptr %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 7
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v31, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 11
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds i64, ptr %t, i64 12
  %v42 = load i64, ptr %v41, !tbaa !0
  %v43 = mul nsw i64 %v35, %v42
  %v44 = add nsw i64 %v38, %v43
  %v45 = getelementptr inbounds float, ptr %v40, i64 %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 13
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = getelementptr inbounds i64, ptr %t, i64 14
  %v49 = load i64, ptr %v48, !tbaa !0
  store i64 %v47, ptr %v51
  br label %l50.test
l50.test:
  %v52 = load i64, ptr %v51
  %v53 = icmp slt i64 %v52, %v49
  br i1 %v53, label %l50.body, label %l50.end
l50.body:
  %v54 = getelementptr inbounds i64, ptr %t, i64 15
  %v55 = load ptr, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 16
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v22, %v57
  %v59 = getelementptr inbounds float, ptr %v55, i64 %v58
  %v60 = getelementptr inbounds i64, ptr %t, i64 17
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = getelementptr inbounds float, ptr %v59, i64 %v61
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v52
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v59, i64 0
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v52
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v45, i64 %v52
  %v69 = getelementptr float, ptr %v68, i64 %v19
  call void @llvm.prefetch.p0(ptr %v69, i32 0, i32 2, i32 1)
  %v70 = sub nsw i64 %v2, %v52
  %v71 = insertelement <8 x i64> poison, i64 %v70, i64 0
  %v72 = shufflevector <8 x i64> %v71, <8 x i64> poison, <8 x i32> zeroinitializer
  %v73 = icmp sgt <8 x i64> %v72, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v74 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v68, i32 4, <8 x i1> %v73, <8 x float> zeroinitializer)
  %v75 = fadd contract <8 x float> %v67, %v74
  %v76 = add nsw i64 %row, %v22
  %v77 = getelementptr inbounds i64, ptr %t, i64 18
  %v78 = load ptr, ptr %v77, !tbaa !0
  %v79 = getelementptr inbounds i64, ptr %t, i64 19
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = mul nsw i64 %v76, %v80
  %v82 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v83 = getelementptr inbounds float, ptr %v82, i64 0
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v52
  %v85 = getelementptr inbounds i64, ptr %t, i64 19
  %v86 = load i64, ptr %v85, !tbaa !0
  %v87 = mul nsw i64 %v13, %v86
  %v88 = getelementptr float, ptr %v84, i64 %v87
  call void @llvm.prefetch.p0(ptr %v88, i32 0, i32 2, i32 1)
  %v89 = load <8 x float>, ptr %v84, align 4
  %v90 = fmul contract <8 x float> %v75, %v89
  %v91 = getelementptr inbounds i64, ptr %t, i64 17
  %v92 = load i64, ptr %v91, !tbaa !0
  %v93 = getelementptr inbounds float, ptr %v82, i64 %v92
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v52
  %v95 = getelementptr inbounds i64, ptr %t, i64 19
  %v96 = load i64, ptr %v95, !tbaa !0
  %v97 = mul nsw i64 %v13, %v96
  %v98 = getelementptr float, ptr %v94, i64 %v97
  call void @llvm.prefetch.p0(ptr %v98, i32 0, i32 2, i32 1)
  %v99 = load <8 x float>, ptr %v94, align 4
  %v100 = add nsw i64 %row, %v22
  %v101 = getelementptr inbounds i64, ptr %t, i64 20
  %v102 = load ptr, ptr %v101, !tbaa !0
  %v103 = getelementptr inbounds i64, ptr %t, i64 21
  %v104 = load i64, ptr %v103, !tbaa !0
  %v105 = mul nsw i64 %v100, %v104
  %v106 = getelementptr inbounds float, ptr %v102, i64 %v105
  %v107 = getelementptr inbounds i64, ptr %t, i64 17
  %v108 = load i64, ptr %v107, !tbaa !0
  %v109 = getelementptr inbounds float, ptr %v106, i64 %v108
  %v110 = getelementptr inbounds float, ptr %v109, i64 %v52
  %v111 = getelementptr inbounds i64, ptr %t, i64 21
  %v112 = load i64, ptr %v111, !tbaa !0
  %v113 = mul nsw i64 %v13, %v112
  %v114 = getelementptr float, ptr %v110, i64 %v113
  call void @llvm.prefetch.p0(ptr %v114, i32 0, i32 2, i32 1)
  %v115 = load <8 x float>, ptr %v110, align 4
  %v116 = fmul contract <8 x float> %v99, %v115
  %v117 = getelementptr inbounds i64, ptr %t, i64 17
  %v118 = load i64, ptr %v117, !tbaa !0
  %v119 = mul nsw i64 %v118, 2
  %v120 = getelementptr inbounds float, ptr %v82, i64 %v119
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v52
  %v122 = getelementptr inbounds i64, ptr %t, i64 19
  %v123 = load i64, ptr %v122, !tbaa !0
  %v124 = mul nsw i64 %v13, %v123
  %v125 = getelementptr float, ptr %v121, i64 %v124
  call void @llvm.prefetch.p0(ptr %v125, i32 0, i32 2, i32 1)
  %v126 = load <8 x float>, ptr %v121, align 4
  %v127 = getelementptr inbounds i64, ptr %t, i64 17
  %v128 = load i64, ptr %v127, !tbaa !0
  %v129 = mul nsw i64 %v128, 3
  %v130 = getelementptr inbounds float, ptr %v82, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 %v52
  %v132 = getelementptr inbounds i64, ptr %t, i64 19
  %v133 = load i64, ptr %v132, !tbaa !0
  %v134 = mul nsw i64 %v13, %v133
  %v135 = getelementptr float, ptr %v131, i64 %v134
  call void @llvm.prefetch.p0(ptr %v135, i32 0, i32 2, i32 1)
  %v136 = load <8 x float>, ptr %v131, align 4
  %v137 = fmul contract <8 x float> %v126, %v136
  %v138 = fadd contract <8 x float> %v116, %v137
  %v139 = fadd <8 x float> %v138, %v138
  %v140 = fcmp ogt <8 x float> %v139, splat (float 0x4032333340000000)
  %v141 = select <8 x i1> %v140, <8 x float> splat (float 0x4032333340000000), <8 x float> %v139
  %v142 = fcmp olt <8 x float> %v141, splat (float 0xC032333340000000)
  %v143 = select <8 x i1> %v142, <8 x float> splat (float 0xC032333340000000), <8 x float> %v141
  %v144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v143, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v145 = fsub <8 x float> %v144, splat (float 0x4168000000000000)
  %v146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v145, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v143)
  %v147 = bitcast <8 x float> %v144 to <8 x i32>
  %v148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v145, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v146)
  %v149 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v148, <8 x float> splat (float 0x3F8123B960000000))
  %v150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v149, <8 x float> %v148, <8 x float> splat (float 0x3FA5554600000000))
  %v151 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v150, <8 x float> %v148, <8 x float> splat (float 0x3FC5554900000000))
  %v152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v151, <8 x float> %v148, <8 x float> splat (float 0x3FE0000000000000))
  %v153 = fmul <8 x float> %v148, %v148
  %v154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v153, <8 x float> %v152, <8 x float> %v148)
  %v155 = shl <8 x i32> %v147, splat (i32 10)
  %v156 = ashr <8 x i32> %v155, splat (i32 10)
  %v157 = add <8 x i32> %v156, splat (i32 127)
  %v158 = shl <8 x i32> %v157, splat (i32 23)
  %v159 = bitcast <8 x i32> %v158 to <8 x float>
  %v160 = fsub <8 x float> %v159, splat (float 0x3FF0000000000000)
  %v161 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v154, <8 x float> %v159, <8 x float> %v160)
  %v162 = fadd <8 x float> %v161, splat (float 0x4000000000000000)
  %v163 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v162
  %v164 = fmul <8 x float> %v161, %v163
  %v165 = fmul contract <8 x float> %v164, %v164
  %v166 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v165
  %v167 = fmul contract <8 x float> %v90, %v166
  %v168 = fadd contract <8 x float> %v64, %v167
  %v169 = fmul contract <8 x float> %v168, %v126
  %v170 = fmul contract <8 x float> %v136, %v136
  %v171 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v170
  %v172 = fmul contract <8 x float> %v169, %v171
  %v173 = fmul contract <8 x float> %v168, %v136
  %v174 = fmul contract <8 x float> %v173, %v126
  %v175 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v126
  %v176 = fmul contract <8 x float> %v174, %v175
  %v177 = fmul contract <8 x float> %v168, %v115
  %v178 = fmul contract <8 x float> %v177, %v99
  %v179 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v99
  %v180 = fmul contract <8 x float> %v178, %v179
  %v181 = fmul contract <8 x float> %v75, %v164
  %v182 = fmul contract <8 x float> %v181, %v89
  %v183 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v89
  %v184 = fmul contract <8 x float> %v182, %v183
  %v185 = fmul contract <8 x float> %v168, %v99
  %v186 = add nsw i64 %row, %v22
  %v187 = getelementptr inbounds i64, ptr %t, i64 22
  %v188 = load ptr, ptr %v187, !tbaa !0
  %v189 = getelementptr inbounds i64, ptr %t, i64 23
  %v190 = load i64, ptr %v189, !tbaa !0
  %v191 = mul nsw i64 %v186, %v190
  %v192 = getelementptr inbounds float, ptr %v188, i64 %v191
  %v193 = getelementptr inbounds float, ptr %v192, i64 0
  %v194 = getelementptr inbounds float, ptr %v193, i64 %v52
  %v195 = select <8 x i1> %v73, <8 x float> %v172, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v195, ptr %v194, align 4, !tbaa !1
  %v196 = getelementptr inbounds i64, ptr %t, i64 17
  %v197 = load i64, ptr %v196, !tbaa !0
  %v198 = getelementptr inbounds float, ptr %v192, i64 %v197
  %v199 = getelementptr inbounds float, ptr %v198, i64 %v52
  %v200 = select <8 x i1> %v73, <8 x float> %v176, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v200, ptr %v199, align 4, !tbaa !1
  %v201 = getelementptr inbounds i64, ptr %t, i64 17
  %v202 = load i64, ptr %v201, !tbaa !0
  %v203 = mul nsw i64 %v202, 2
  %v204 = getelementptr inbounds float, ptr %v192, i64 %v203
  %v205 = getelementptr inbounds float, ptr %v204, i64 %v52
  %v206 = select <8 x i1> %v73, <8 x float> %v180, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v206, ptr %v205, align 4, !tbaa !1
  %v207 = getelementptr inbounds i64, ptr %t, i64 17
  %v208 = load i64, ptr %v207, !tbaa !0
  %v209 = mul nsw i64 %v208, 3
  %v210 = getelementptr inbounds float, ptr %v192, i64 %v209
  %v211 = getelementptr inbounds float, ptr %v210, i64 %v52
  %v212 = select <8 x i1> %v73, <8 x float> %v184, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v212, ptr %v211, align 4, !tbaa !1
  %v213 = getelementptr inbounds i64, ptr %t, i64 24
  %v214 = load ptr, ptr %v213, !tbaa !0
  %v215 = getelementptr inbounds i64, ptr %t, i64 16
  %v216 = load i64, ptr %v215, !tbaa !0
  %v217 = mul nsw i64 %v22, %v216
  %v218 = getelementptr inbounds i64, ptr %t, i64 17
  %v219 = load i64, ptr %v218, !tbaa !0
  %v220 = add nsw i64 %v217, %v219
  %v221 = add nsw i64 %v220, %v52
  %v222 = getelementptr inbounds float, ptr %v214, i64 %v221
  store <8 x float> %v185, ptr %v222, align 4, !tbaa !1
  %v223 = getelementptr inbounds i64, ptr %t, i64 25
  %v224 = load ptr, ptr %v223, !tbaa !0
  %v225 = getelementptr inbounds float, ptr %v224, i64 %v52
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd contract <8 x float> %v226, %v172
  store <8 x float> %v227, ptr %v225, align 4, !tbaa !1
  %v228 = getelementptr inbounds i64, ptr %t, i64 26
  %v229 = load ptr, ptr %v228, !tbaa !0
  %v230 = getelementptr inbounds float, ptr %v229, i64 %v52
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd contract <8 x float> %v231, %v176
  store <8 x float> %v232, ptr %v230, align 4, !tbaa !1
  %v233 = getelementptr inbounds i64, ptr %t, i64 27
  %v234 = load ptr, ptr %v233, !tbaa !0
  %v235 = getelementptr inbounds float, ptr %v234, i64 %v52
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd contract <8 x float> %v236, %v180
  store <8 x float> %v237, ptr %v235, align 4, !tbaa !1
  %v238 = getelementptr inbounds i64, ptr %t, i64 28
  %v239 = load ptr, ptr %v238, !tbaa !0
  %v240 = getelementptr inbounds float, ptr %v239, i64 %v52
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = fadd contract <8 x float> %v241, %v184
  store <8 x float> %v242, ptr %v240, align 4, !tbaa !1
  %v243 = add nsw i64 %v52, 8
  store i64 %v243, ptr %v51
  br label %l50.test
l50.end:
  %v244 = add nsw i64 %v22, 1
  store i64 %v244, ptr %v21
  br label %l20.test
l20.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v31 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 23
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 22
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 16
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 24
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds float, ptr %v11, i64 0
  %v13 = getelementptr inbounds i64, ptr %t, i64 17
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v14, 4
  %v16 = getelementptr inbounds i64, ptr %t, i64 29
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = getelementptr inbounds i64, ptr %t, i64 30
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 17
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 31
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 32
  %v26 = load i64, ptr %v25
  %v27 = xor i64 %v26, 2
  store i64 %v27, ptr %v25
  %v28 = or i64 %v26, 0
  %v29 = icmp ne i64 %v26, 0
  store i64 0, ptr %v31
  br label %l30.test
l30.test:
  %v32 = load i64, ptr %v31
  %v33 = icmp slt i64 %v32, %v24
  br i1 %v33, label %l30.body, label %l30.end
l30.body:
  %v34 = sub nsw i64 %v24, 1
  %v35 = sub nsw i64 %v34, %v32
  %v36 = select i1 %v29, i64 %v35, i64 %v32
  %v37 = mul nsw i64 %v36, %v22
  %v38 = getelementptr inbounds float, ptr %v20, i64 %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 33
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = icmp slt i64 %count, %v40
  br i1 %v41, label %e42.then, label %e42.else
e42.then:
  %v43 = getelementptr inbounds i64, ptr %t, i64 34
  %v44 = load ptr, ptr %v43, !tbaa !0
  %v45 = getelementptr inbounds i64, ptr %t, i64 35
  %v46 = load ptr, ptr %v45, !tbaa !0
  %v47 = getelementptr inbounds i64, ptr %t, i64 36
  %v48 = load i64, ptr %v47, !tbaa !0
  %v49 = mul nsw i64 %v36, %v48
  %v50 = getelementptr inbounds float, ptr %v46, i64 %v49
  call void %v44(ptr %v38, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v50, i64 %v15, i64 %count, i64 %v17, i64 %v28)
  br label %e42.end
e42.else:
  %v51 = getelementptr inbounds i64, ptr %t, i64 37
  %v52 = load ptr, ptr %v51, !tbaa !0
  %v53 = getelementptr inbounds i64, ptr %t, i64 38
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 39
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = mul nsw i64 %v36, %v56
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  call void %v52(ptr %v38, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v58, i64 %v15, i64 %count, i64 %v17, i64 %v28)
  br label %e42.end
e42.end:
  %v59 = add nsw i64 %v32, 1
  store i64 %v59, ptr %v31
  br label %l30.test
l30.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v40 = alloca i64
  %v62 = alloca i64
  %v88 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 6
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 40
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = sub nsw i64 %end, 1
  %v17 = sub nsw i64 %v16, %v14
  %v18 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v19 = load i64, ptr %v18
  %v20 = add nsw i64 %v17, 1
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v20
  %v22 = load i64, ptr %v21
  %v23 = sub nsw i64 %v22, %v19
  %v24 = sub nsw i64 %v19, %v4
  call void @pass0(ptr %t, i64 %v24, i64 0, i64 %v23, i64 %v17)
  %v25 = getelementptr inbounds i64, ptr %t, i64 3
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = icmp sgt i64 %v26, 1
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  call void @meet(ptr %t)
  br label %w28.end
w28.end:
  call void @product0(ptr %t, i64 %v24, i64 %v23)
  %v29 = getelementptr inbounds i64, ptr %t, i64 41
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = icmp ne ptr %v30, null
  br i1 %v31, label %w32.then, label %w32.end
w32.then:
  %v33 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v34 = load i64, ptr %v33
  %v35 = add nsw i64 %v17, 1
  %v36 = getelementptr inbounds i64, ptr %v2, i64 %v35
  %v37 = load i64, ptr %v36
  %v38 = sub nsw i64 %v37, %v34
  store i64 0, ptr %v40
  br label %l39.test
l39.test:
  %v41 = load i64, ptr %v40
  %v42 = icmp slt i64 %v41, %v38
  br i1 %v42, label %l39.body, label %l39.end
l39.body:
  %v43 = add nsw i64 %v34, %v41
  %v44 = getelementptr inbounds i8, ptr %v30, i64 %v43
  %v45 = load i8, ptr %v44
  %v46 = icmp ne i8 %v45, 0
  br i1 %v46, label %w47.then, label %w47.end
w47.then:
  %v48 = getelementptr inbounds i64, ptr %t, i64 16
  %v49 = load i64, ptr %v48, !tbaa !0
  %v50 = getelementptr inbounds i64, ptr %t, i64 24
  %v51 = load ptr, ptr %v50, !tbaa !0
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = mul nsw i64 %v41, %v49
  %v54 = getelementptr inbounds float, ptr %v52, i64 %v53
  %v55 = getelementptr inbounds i64, ptr %t, i64 42
  %v56 = load ptr, ptr %v55, !tbaa !0
  %v57 = getelementptr inbounds i64, ptr %t, i64 13
  %v58 = load i64, ptr %v57, !tbaa !0
  %v59 = getelementptr inbounds i64, ptr %t, i64 14
  %v60 = load i64, ptr %v59, !tbaa !0
  store i64 %v58, ptr %v62
  br label %l61.test
l61.test:
  %v63 = load i64, ptr %v62
  %v64 = icmp slt i64 %v63, %v60
  br i1 %v64, label %l61.body, label %l61.end
l61.body:
  %v65 = getelementptr inbounds float, ptr %v56, i64 %v63
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v54, i64 %v63
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = fadd contract <8 x float> %v66, %v68
  store <8 x float> %v69, ptr %v65, align 4, !tbaa !1
  %v70 = getelementptr inbounds float, ptr %v54, i64 %v63
  store <8 x float> zeroinitializer, ptr %v70, align 4
  %v71 = add nsw i64 %v63, 8
  store i64 %v71, ptr %v62
  br label %l61.test
l61.end:
  %v72 = getelementptr inbounds i64, ptr %t, i64 16
  %v73 = load i64, ptr %v72, !tbaa !0
  %v74 = getelementptr inbounds i64, ptr %t, i64 24
  %v75 = load ptr, ptr %v74, !tbaa !0
  %v76 = getelementptr inbounds i64, ptr %t, i64 17
  %v77 = load i64, ptr %v76, !tbaa !0
  %v78 = getelementptr inbounds float, ptr %v75, i64 %v77
  %v79 = mul nsw i64 %v41, %v73
  %v80 = getelementptr inbounds float, ptr %v78, i64 %v79
  %v81 = getelementptr inbounds i64, ptr %t, i64 43
  %v82 = load ptr, ptr %v81, !tbaa !0
  %v83 = getelementptr inbounds i64, ptr %t, i64 13
  %v84 = load i64, ptr %v83, !tbaa !0
  %v85 = getelementptr inbounds i64, ptr %t, i64 14
  %v86 = load i64, ptr %v85, !tbaa !0
  store i64 %v84, ptr %v88
  br label %l87.test
l87.test:
  %v89 = load i64, ptr %v88
  %v90 = icmp slt i64 %v89, %v86
  br i1 %v90, label %l87.body, label %l87.end
l87.body:
  %v91 = getelementptr inbounds float, ptr %v82, i64 %v89
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v80, i64 %v89
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = fadd contract <8 x float> %v92, %v94
  store <8 x float> %v95, ptr %v91, align 4, !tbaa !1
  %v96 = getelementptr inbounds float, ptr %v80, i64 %v89
  store <8 x float> zeroinitializer, ptr %v96, align 4
  %v97 = add nsw i64 %v89, 8
  store i64 %v97, ptr %v88
  br label %l87.test
l87.end:
  br label %w47.end
w47.end:
  %v98 = add nsw i64 %v41, 1
  store i64 %v98, ptr %v40
  br label %l39.test
l39.end:
  br label %w32.end
w32.end:
  %v99 = getelementptr inbounds i64, ptr %t, i64 15
  %v100 = load ptr, ptr %v99, !tbaa !0
  %v101 = getelementptr inbounds i64, ptr %t, i64 24
  %v102 = load ptr, ptr %v101, !tbaa !0
  %v103 = getelementptr inbounds i64, ptr %t, i64 15
  store ptr %v102, ptr %v103
  %v104 = getelementptr inbounds i64, ptr %t, i64 24
  store ptr %v100, ptr %v104
  %v105 = add nsw i64 %v14, 1
  store i64 %v105, ptr %v13
  br label %l12.test
l12.end:
  %v106 = getelementptr inbounds i64, ptr %t, i64 3
  %v107 = load i64, ptr %v106, !tbaa !0
  %v108 = icmp sgt i64 %v107, 1
  br i1 %v108, label %w109.then, label %w109.end
w109.then:
  call void @meet(ptr %t)
  br label %w109.end
w109.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v28 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 23
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 22
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 44
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 45
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 17
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v16, 4
  %v18 = getelementptr inbounds i64, ptr %t, i64 46
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 47
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds float, ptr %v14, i64 %v21
  %v23 = getelementptr inbounds i64, ptr %t, i64 48
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 49
  %v26 = load i64, ptr %v25, !tbaa !0
  store i64 0, ptr %v28
  br label %l27.test
l27.test:
  %v29 = load i64, ptr %v28
  %v30 = icmp slt i64 %v29, %v26
  br i1 %v30, label %l27.body, label %l27.end
l27.body:
  %v31 = mul nsw i64 %v29, %v24
  %v32 = getelementptr inbounds float, ptr %v22, i64 %v31
  %v33 = getelementptr inbounds i64, ptr %t, i64 50
  %v34 = load ptr, ptr %v33, !tbaa !0
  %v35 = getelementptr inbounds i64, ptr %t, i64 51
  %v36 = load ptr, ptr %v35, !tbaa !0
  %v37 = getelementptr inbounds i64, ptr %t, i64 52
  %v38 = load i64, ptr %v37, !tbaa !0
  %v39 = mul nsw i64 %v29, %v38
  %v40 = getelementptr inbounds float, ptr %v36, i64 %v39
  call void %v34(ptr %v32, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v40, i64 %v17, i64 %count, i64 %v19, i64 0)
  %v41 = add nsw i64 %v29, 1
  store i64 %v41, ptr %v28
  br label %l27.test
l27.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v19 = alloca i64
  %v49 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 53
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = getelementptr inbounds i64, ptr %t, i64 54
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 8
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v14, %v16
  store i64 %from, ptr %v19
  br label %l18.test
l18.test:
  %v20 = load i64, ptr %v19
  %v21 = icmp slt i64 %v20, %upto
  br i1 %v21, label %l18.body, label %l18.end
l18.body:
  %v22 = getelementptr inbounds i64, ptr %t, i64 9
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %v23, i64 %v20
  %v25 = load i64, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 8
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %step, %v27
  %v29 = add nsw i64 %v25, %v28
  %v30 = getelementptr inbounds i64, ptr %t, i64 10
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %v31, i64 %v20
  %v33 = load i64, ptr %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 54
  %v35 = load i64, ptr %v34, !tbaa !0
  %v36 = mul nsw i64 %v29, %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 55
  %v38 = load ptr, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 56
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v33, %v40
  %v42 = add nsw i64 %v36, %v41
  %v43 = getelementptr inbounds float, ptr %v38, i64 %v42
  %v44 = getelementptr inbounds i64, ptr %t, i64 57
  %v45 = load i64, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 58
  %v47 = load i64, ptr %v46, !tbaa !0
  store i64 %v45, ptr %v49
  br label %l48.test
l48.test:
  %v50 = load i64, ptr %v49
  %v51 = icmp slt i64 %v50, %v47
  br i1 %v51, label %l48.body, label %l48.end
l48.body:
  %v52 = add nsw i64 %row, %v20
  %v53 = getelementptr inbounds i64, ptr %t, i64 45
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 44
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = mul nsw i64 %v52, %v56
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v50
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v43, i64 %v50
  %v63 = getelementptr float, ptr %v62, i64 %v17
  call void @llvm.prefetch.p0(ptr %v63, i32 1, i32 2, i32 1)
  %v64 = sub nsw i64 %v2, %v50
  %v65 = insertelement <8 x i64> poison, i64 %v64, i64 0
  %v66 = shufflevector <8 x i64> %v65, <8 x i64> poison, <8 x i32> zeroinitializer
  %v67 = icmp sgt <8 x i64> %v66, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v61, ptr %v62, i32 4, <8 x i1> %v67), !tbaa !1
  %v68 = add nsw i64 %v50, 8
  store i64 %v68, ptr %v49
  br label %l48.test
l48.end:
  %v69 = add nsw i64 %v20, 1
  store i64 %v69, ptr %v19
  br label %l18.test
l18.end:
  ret void
}

define internal void @segment2(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v17 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 6
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 40
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product1(ptr %t, i64 %v7, i64 %v11)
  %v12 = getelementptr inbounds i64, ptr %t, i64 3
  %v13 = load i64, ptr %v12, !tbaa !0
  %v14 = icmp sgt i64 %v13, 1
  br i1 %v14, label %w15.then, label %w15.end
w15.then:
  call void @meet(ptr %t)
  br label %w15.end
w15.end:
  store i64 %begin, ptr %v17
  br label %l16.test
l16.test:
  %v18 = load i64, ptr %v17
  %v19 = icmp slt i64 %v18, %end
  br i1 %v19, label %l16.body, label %l16.end
l16.body:
  %v20 = getelementptr inbounds i64, ptr %v2, i64 %v18
  %v21 = load i64, ptr %v20
  %v22 = add nsw i64 %v18, 1
  %v23 = getelementptr inbounds i64, ptr %v2, i64 %v22
  %v24 = load i64, ptr %v23
  %v25 = sub nsw i64 %v24, %v21
  %v26 = sub nsw i64 %v21, %v4
  call void @pass1(ptr %t, i64 %v26, i64 0, i64 %v25, i64 %v18)
  %v27 = add nsw i64 %v18, 1
  store i64 %v27, ptr %v17
  br label %l16.test
l16.end:
  %v28 = getelementptr inbounds i64, ptr %t, i64 3
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = icmp sgt i64 %v29, 1
  br i1 %v30, label %w31.then, label %w31.end
w31.then:
  call void @meet(ptr %t)
  br label %w31.end
w31.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v79 = alloca i64
  %v89 = alloca i64
  %v119 = alloca i64
  %v182 = alloca i64
  %v186 = alloca i64
  %v247 = alloca i64
  %v251 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 59
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 6
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 40
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 60
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 61
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 62
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 63
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 21
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 64
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 65
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 20
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 19
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 66
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 67
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 18
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 23
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 68
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 69
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 22
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 44
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 70
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 71
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 45
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 1
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = icmp eq i64 %v64, 0
  br i1 %v65, label %w66.then, label %w66.end
w66.then:
  %v67 = getelementptr inbounds i64, ptr %t, i64 63
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %t, i64 60
  %v70 = load i64, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds i64, ptr %t, i64 53
  %v72 = load i64, ptr %v71, !tbaa !0
  %v73 = getelementptr inbounds i64, ptr %t, i64 72
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = getelementptr inbounds i64, ptr %t, i64 8
  %v76 = load i64, ptr %v75, !tbaa !0
  %v77 = mul nsw i64 %v74, %v76
  store i64 %v4, ptr %v79
  br label %l78.test
l78.test:
  %v80 = load i64, ptr %v79
  %v81 = icmp slt i64 %v80, %v7
  br i1 %v81, label %l78.body, label %l78.end
l78.body:
  %v82 = getelementptr inbounds i64, ptr %v9, i64 %v80
  %v83 = load i64, ptr %v82
  %v84 = add nsw i64 %v80, 1
  %v85 = getelementptr inbounds i64, ptr %v9, i64 %v84
  %v86 = load i64, ptr %v85
  %v87 = sub nsw i64 %v86, %v83
  store i64 0, ptr %v89
  br label %l88.test
l88.test:
  %v90 = load i64, ptr %v89
  %v91 = icmp slt i64 %v90, %v87
  br i1 %v91, label %l88.body, label %l88.end
l88.body:
  %v92 = getelementptr inbounds i64, ptr %t, i64 9
  %v93 = load ptr, ptr %v92, !tbaa !0
  %v94 = getelementptr inbounds i64, ptr %v93, i64 %v90
  %v95 = load i64, ptr %v94
  %v96 = getelementptr inbounds i64, ptr %t, i64 8
  %v97 = load i64, ptr %v96, !tbaa !0
  %v98 = mul nsw i64 %v80, %v97
  %v99 = add nsw i64 %v95, %v98
  %v100 = getelementptr inbounds i64, ptr %t, i64 10
  %v101 = load ptr, ptr %v100, !tbaa !0
  %v102 = getelementptr inbounds i64, ptr %v101, i64 %v90
  %v103 = load i64, ptr %v102
  %v104 = getelementptr inbounds i64, ptr %t, i64 72
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = mul nsw i64 %v99, %v105
  %v107 = getelementptr inbounds i64, ptr %t, i64 73
  %v108 = load ptr, ptr %v107, !tbaa !0
  %v109 = getelementptr inbounds i64, ptr %t, i64 74
  %v110 = load i64, ptr %v109, !tbaa !0
  %v111 = mul nsw i64 %v103, %v110
  %v112 = add nsw i64 %v106, %v111
  %v113 = getelementptr inbounds float, ptr %v108, i64 %v112
  %v114 = sub nsw i64 %v83, %v11
  %v115 = add nsw i64 %v114, %v90
  %v116 = mul nsw i64 %v115, %v70
  %v117 = getelementptr inbounds float, ptr %v68, i64 %v116
  store i64 0, ptr %v119
  br label %l118.test
l118.test:
  %v120 = load i64, ptr %v119
  %v121 = icmp slt i64 %v120, %v72
  br i1 %v121, label %l118.body, label %l118.end
l118.body:
  %v122 = sub nsw i64 %v72, %v120
  %v123 = insertelement <8 x i64> poison, i64 %v122, i64 0
  %v124 = shufflevector <8 x i64> %v123, <8 x i64> poison, <8 x i32> zeroinitializer
  %v125 = icmp sgt <8 x i64> %v124, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v126 = getelementptr inbounds float, ptr %v113, i64 %v120
  %v127 = getelementptr float, ptr %v126, i64 %v77
  call void @llvm.prefetch.p0(ptr %v127, i32 0, i32 2, i32 1)
  %v128 = getelementptr inbounds float, ptr %v113, i64 %v120
  %v129 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v128, i32 4, <8 x i1> %v125, <8 x float> zeroinitializer)
  %v130 = getelementptr inbounds float, ptr %v117, i64 %v120
  store <8 x float> %v129, ptr %v130, align 4, !tbaa !1
  %v131 = add nsw i64 %v120, 8
  store i64 %v131, ptr %v119
  br label %l118.test
l118.end:
  %v132 = add nsw i64 %v90, 1
  store i64 %v132, ptr %v89
  br label %l88.test
l88.end:
  %v133 = add nsw i64 %v80, 1
  store i64 %v133, ptr %v79
  br label %l78.test
l78.end:
  br label %w66.end
w66.end:
  %v134 = getelementptr inbounds i64, ptr %t, i64 3
  %v135 = load i64, ptr %v134, !tbaa !0
  %v136 = icmp sgt i64 %v135, 1
  br i1 %v136, label %w137.then, label %w137.end
w137.then:
  call void @meet(ptr %t)
  br label %w137.end
w137.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v138 = getelementptr inbounds i64, ptr %t, i64 75
  %v139 = load i64, ptr %v138, !tbaa !0
  %v140 = sub nsw i64 %v139, 1
  %v141 = icmp eq i64 %number, %v140
  %v142 = select i1 %v141, i64 0, i64 1
  %v143 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v144 = load i64, ptr %v143
  %v145 = sub nsw i64 %v144, %v11
  %v146 = getelementptr inbounds i64, ptr %t, i64 76
  %v147 = load ptr, ptr %v146, !tbaa !0
  %v148 = getelementptr inbounds i64, ptr %t, i64 60
  %v149 = load i64, ptr %v148, !tbaa !0
  %v150 = getelementptr inbounds i64, ptr %t, i64 63
  %v151 = load ptr, ptr %v150, !tbaa !0
  %v152 = mul nsw i64 0, %v149
  %v153 = getelementptr inbounds float, ptr %v151, i64 %v152
  %v154 = getelementptr inbounds float, ptr %v153, i64 0
  %v155 = getelementptr inbounds i64, ptr %t, i64 53
  %v156 = load i64, ptr %v155, !tbaa !0
  %v157 = getelementptr inbounds i64, ptr %t, i64 48
  %v158 = load i64, ptr %v157, !tbaa !0
  %v159 = sdiv i64 %v158, 8
  %v160 = getelementptr inbounds i64, ptr %t, i64 77
  %v161 = load ptr, ptr %v160, !tbaa !0
  call void %v161(ptr %v147, ptr %v154, i64 1, i64 %v149, i64 %v156, i64 %v145, i64 0, i64 %v145, i64 0, i64 %v159)
  %v162 = getelementptr inbounds i64, ptr %t, i64 23
  %v163 = load i64, ptr %v162, !tbaa !0
  %v164 = getelementptr inbounds i64, ptr %t, i64 22
  %v165 = load ptr, ptr %v164, !tbaa !0
  %v166 = mul nsw i64 0, %v163
  %v167 = getelementptr inbounds float, ptr %v165, i64 %v166
  %v168 = getelementptr inbounds float, ptr %v167, i64 0
  %v169 = getelementptr inbounds i64, ptr %t, i64 78
  %v170 = load ptr, ptr %v169, !tbaa !0
  %v171 = getelementptr inbounds i64, ptr %t, i64 79
  %v172 = load ptr, ptr %v171, !tbaa !0
  %v173 = getelementptr inbounds i64, ptr %t, i64 80
  %v174 = load i64, ptr %v173, !tbaa !0
  %v175 = getelementptr inbounds i64, ptr %t, i64 81
  %v176 = load i64, ptr %v175, !tbaa !0
  %v177 = getelementptr inbounds i64, ptr %t, i64 82
  %v178 = load i64, ptr %v177, !tbaa !0
  %v179 = icmp ne i64 %v178, 0
  br i1 %v179, label %e180.then, label %e180.else
e180.then:
  store i64 %v174, ptr %v182
  br label %l181.test
l181.test:
  %v183 = load i64, ptr %v182
  %v184 = icmp slt i64 %v183, %v176
  br i1 %v184, label %l181.body, label %l181.end
l181.body:
  store i64 0, ptr %v186
  br label %l185.test
l185.test:
  %v187 = load i64, ptr %v186
  %v188 = icmp slt i64 %v187, %v145
  br i1 %v188, label %l185.body, label %l185.end
l185.body:
  %v189 = mul nsw i64 %v187, %v163
  %v190 = getelementptr inbounds float, ptr %v168, i64 %v189
  %v191 = getelementptr inbounds float, ptr %v190, i64 %v183
  %v192 = getelementptr float, ptr %v191, i64 8
  call void @llvm.prefetch.p0(ptr %v192, i32 0, i32 3, i32 1)
  %v193 = load <8 x float>, ptr %v191, align 4
  %v194 = mul nsw i64 %v187, 8
  %v195 = getelementptr inbounds float, ptr %v172, i64 %v194
  store <8 x float> %v193, ptr %v195, align 4, !tbaa !1
  %v196 = add nsw i64 %v187, 1
  store i64 %v196, ptr %v186
  br label %l185.test
l185.end:
  %v197 = getelementptr inbounds i64, ptr %t, i64 83
  %v198 = load ptr, ptr %v197, !tbaa !0
  %v199 = mul nsw i64 %v183, %v158
  %v200 = getelementptr inbounds float, ptr %v170, i64 %v199
  call void %v198(ptr %v200, i64 %v158, ptr %v172, i64 1, i64 8, ptr %v147, i64 %v145, i64 8, i64 %v159, i64 %v142)
  %v201 = add nsw i64 %v183, 8
  store i64 %v201, ptr %v182
  br label %l181.test
l181.end:
  br label %e180.end
e180.else:
  %v202 = sub nsw i64 %v176, %v174
  %v203 = getelementptr inbounds float, ptr %v168, i64 %v174
  %v204 = getelementptr inbounds i64, ptr %t, i64 83
  %v205 = load ptr, ptr %v204, !tbaa !0
  %v206 = mul nsw i64 %v174, %v158
  %v207 = getelementptr inbounds float, ptr %v170, i64 %v206
  call void %v205(ptr %v207, i64 %v158, ptr %v203, i64 1, i64 %v163, ptr %v147, i64 %v145, i64 %v202, i64 %v159, i64 %v142)
  br label %e180.end
e180.end:
  %v208 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v209 = load i64, ptr %v208
  %v210 = sub nsw i64 %v209, %v11
  %v211 = getelementptr inbounds i64, ptr %t, i64 76
  %v212 = load ptr, ptr %v211, !tbaa !0
  %v213 = getelementptr inbounds i64, ptr %t, i64 21
  %v214 = load i64, ptr %v213, !tbaa !0
  %v215 = getelementptr inbounds i64, ptr %t, i64 20
  %v216 = load ptr, ptr %v215, !tbaa !0
  %v217 = mul nsw i64 0, %v214
  %v218 = getelementptr inbounds float, ptr %v216, i64 %v217
  %v219 = getelementptr inbounds float, ptr %v218, i64 0
  %v220 = getelementptr inbounds i64, ptr %t, i64 5
  %v221 = load i64, ptr %v220, !tbaa !0
  %v222 = getelementptr inbounds i64, ptr %t, i64 17
  %v223 = load i64, ptr %v222, !tbaa !0
  %v224 = sdiv i64 %v223, 8
  %v225 = getelementptr inbounds i64, ptr %t, i64 77
  %v226 = load ptr, ptr %v225, !tbaa !0
  call void %v226(ptr %v212, ptr %v219, i64 1, i64 %v214, i64 %v221, i64 %v210, i64 0, i64 %v210, i64 0, i64 %v224)
  %v227 = getelementptr inbounds i64, ptr %t, i64 23
  %v228 = load i64, ptr %v227, !tbaa !0
  %v229 = getelementptr inbounds i64, ptr %t, i64 22
  %v230 = load ptr, ptr %v229, !tbaa !0
  %v231 = mul nsw i64 0, %v228
  %v232 = getelementptr inbounds float, ptr %v230, i64 %v231
  %v233 = getelementptr inbounds float, ptr %v232, i64 0
  %v234 = getelementptr inbounds i64, ptr %t, i64 84
  %v235 = load ptr, ptr %v234, !tbaa !0
  %v236 = getelementptr inbounds i64, ptr %t, i64 79
  %v237 = load ptr, ptr %v236, !tbaa !0
  %v238 = getelementptr inbounds i64, ptr %t, i64 85
  %v239 = load i64, ptr %v238, !tbaa !0
  %v240 = getelementptr inbounds i64, ptr %t, i64 86
  %v241 = load i64, ptr %v240, !tbaa !0
  %v242 = getelementptr inbounds i64, ptr %t, i64 82
  %v243 = load i64, ptr %v242, !tbaa !0
  %v244 = icmp ne i64 %v243, 0
  br i1 %v244, label %e245.then, label %e245.else
e245.then:
  store i64 %v239, ptr %v247
  br label %l246.test
l246.test:
  %v248 = load i64, ptr %v247
  %v249 = icmp slt i64 %v248, %v241
  br i1 %v249, label %l246.body, label %l246.end
l246.body:
  store i64 0, ptr %v251
  br label %l250.test
l250.test:
  %v252 = load i64, ptr %v251
  %v253 = icmp slt i64 %v252, %v210
  br i1 %v253, label %l250.body, label %l250.end
l250.body:
  %v254 = mul nsw i64 %v252, %v228
  %v255 = getelementptr inbounds float, ptr %v233, i64 %v254
  %v256 = getelementptr inbounds float, ptr %v255, i64 %v248
  %v257 = getelementptr float, ptr %v256, i64 8
  call void @llvm.prefetch.p0(ptr %v257, i32 0, i32 3, i32 1)
  %v258 = load <8 x float>, ptr %v256, align 4
  %v259 = mul nsw i64 %v252, 8
  %v260 = getelementptr inbounds float, ptr %v237, i64 %v259
  store <8 x float> %v258, ptr %v260, align 4, !tbaa !1
  %v261 = add nsw i64 %v252, 1
  store i64 %v261, ptr %v251
  br label %l250.test
l250.end:
  %v262 = getelementptr inbounds i64, ptr %t, i64 83
  %v263 = load ptr, ptr %v262, !tbaa !0
  %v264 = mul nsw i64 %v248, %v223
  %v265 = getelementptr inbounds float, ptr %v235, i64 %v264
  call void %v263(ptr %v265, i64 %v223, ptr %v237, i64 1, i64 8, ptr %v212, i64 %v210, i64 8, i64 %v224, i64 %v142)
  %v266 = add nsw i64 %v248, 8
  store i64 %v266, ptr %v247
  br label %l246.test
l246.end:
  br label %e245.end
e245.else:
  %v267 = sub nsw i64 %v241, %v239
  %v268 = getelementptr inbounds float, ptr %v233, i64 %v239
  %v269 = getelementptr inbounds i64, ptr %t, i64 83
  %v270 = load ptr, ptr %v269, !tbaa !0
  %v271 = mul nsw i64 %v239, %v223
  %v272 = getelementptr inbounds float, ptr %v235, i64 %v271
  call void %v270(ptr %v272, i64 %v223, ptr %v268, i64 1, i64 %v228, ptr %v212, i64 %v210, i64 %v267, i64 %v224, i64 %v142)
  br label %e245.end
e245.end:
  %v273 = getelementptr inbounds i64, ptr %t, i64 3
  %v274 = load i64, ptr %v273, !tbaa !0
  %v275 = icmp sgt i64 %v274, 1
  br i1 %v275, label %w276.then, label %w276.end
w276.then:
  call void @meet(ptr %t)
  br label %w276.end
w276.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v24 = alloca i64
  %v35 = alloca i64
  %v69 = alloca i64
  %v79 = alloca i64
  %v99 = alloca i64
  %v117 = alloca i64
  %v151 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 1
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp eq i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 15
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 24
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 87
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = getelementptr inbounds i64, ptr %t, i64 5
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 17
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 88
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 89
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 10
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 16
  %v22 = load i64, ptr %v21, !tbaa !0
  store i64 0, ptr %v24
  br label %l23.test
l23.test:
  %v25 = load i64, ptr %v24
  %v26 = icmp slt i64 %v25, %v10
  br i1 %v26, label %l23.body, label %l23.end
l23.body:
  %v27 = getelementptr inbounds i64, ptr %v20, i64 %v25
  %v28 = load i64, ptr %v27
  %v29 = mul nsw i64 %v28, %v18
  %v30 = getelementptr inbounds float, ptr %v16, i64 %v29
  %v31 = mul nsw i64 %v25, %v22
  %v32 = mul nsw i64 %v14, 0
  %v33 = add nsw i64 %v31, %v32
  store i64 0, ptr %v35
  br label %l34.test
l34.test:
  %v36 = load i64, ptr %v35
  %v37 = icmp slt i64 %v36, %v14
  br i1 %v37, label %l34.body, label %l34.end
l34.body:
  %v38 = getelementptr inbounds float, ptr %v30, i64 %v36
  %v39 = sub nsw i64 %v12, %v36
  %v40 = insertelement <8 x i64> poison, i64 %v39, i64 0
  %v41 = shufflevector <8 x i64> %v40, <8 x i64> poison, <8 x i32> zeroinitializer
  %v42 = icmp sgt <8 x i64> %v41, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v43 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v38, i32 4, <8 x i1> %v42, <8 x float> zeroinitializer)
  %v44 = getelementptr inbounds float, ptr %v6, i64 %v33
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v36
  store <8 x float> %v43, ptr %v45, align 4, !tbaa !1
  %v46 = getelementptr inbounds float, ptr %v8, i64 %v33
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v36
  store <8 x float> %v43, ptr %v47, align 4, !tbaa !1
  %v48 = add nsw i64 %v36, 8
  store i64 %v48, ptr %v35
  br label %l34.test
l34.end:
  %v49 = add nsw i64 %v25, 1
  store i64 %v49, ptr %v24
  br label %l23.test
l23.end:
  %v50 = getelementptr inbounds i64, ptr %t, i64 15
  %v51 = load ptr, ptr %v50, !tbaa !0
  %v52 = getelementptr inbounds i64, ptr %t, i64 24
  %v53 = load ptr, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 87
  %v55 = load i64, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 5
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = getelementptr inbounds i64, ptr %t, i64 17
  %v59 = load i64, ptr %v58, !tbaa !0
  %v60 = getelementptr inbounds i64, ptr %t, i64 90
  %v61 = load ptr, ptr %v60, !tbaa !0
  %v62 = getelementptr inbounds i64, ptr %t, i64 91
  %v63 = load i64, ptr %v62, !tbaa !0
  %v64 = getelementptr inbounds i64, ptr %t, i64 10
  %v65 = load ptr, ptr %v64, !tbaa !0
  %v66 = getelementptr inbounds i64, ptr %t, i64 16
  %v67 = load i64, ptr %v66, !tbaa !0
  store i64 0, ptr %v69
  br label %l68.test
l68.test:
  %v70 = load i64, ptr %v69
  %v71 = icmp slt i64 %v70, %v55
  br i1 %v71, label %l68.body, label %l68.end
l68.body:
  %v72 = getelementptr inbounds i64, ptr %v65, i64 %v70
  %v73 = load i64, ptr %v72
  %v74 = mul nsw i64 %v73, %v63
  %v75 = getelementptr inbounds float, ptr %v61, i64 %v74
  %v76 = mul nsw i64 %v70, %v67
  %v77 = add nsw i64 %v76, %v59
  store i64 0, ptr %v79
  br label %l78.test
l78.test:
  %v80 = load i64, ptr %v79
  %v81 = icmp slt i64 %v80, %v59
  br i1 %v81, label %l78.body, label %l78.end
l78.body:
  %v82 = getelementptr inbounds float, ptr %v75, i64 %v80
  %v83 = sub nsw i64 %v57, %v80
  %v84 = insertelement <8 x i64> poison, i64 %v83, i64 0
  %v85 = shufflevector <8 x i64> %v84, <8 x i64> poison, <8 x i32> zeroinitializer
  %v86 = icmp sgt <8 x i64> %v85, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v87 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v82, i32 4, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v88 = getelementptr inbounds float, ptr %v51, i64 %v77
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v80
  store <8 x float> %v87, ptr %v89, align 4, !tbaa !1
  %v90 = getelementptr inbounds float, ptr %v53, i64 %v77
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v80
  store <8 x float> %v87, ptr %v91, align 4, !tbaa !1
  %v92 = add nsw i64 %v80, 8
  store i64 %v92, ptr %v79
  br label %l78.test
l78.end:
  %v93 = add nsw i64 %v70, 1
  store i64 %v93, ptr %v69
  br label %l68.test
l68.end:
  %v94 = getelementptr inbounds i64, ptr %t, i64 92
  %v95 = load ptr, ptr %v94, !tbaa !0
  %v96 = getelementptr inbounds i64, ptr %t, i64 93
  %v97 = load i64, ptr %v96, !tbaa !0
  store i64 0, ptr %v99
  br label %l98.test
l98.test:
  %v100 = load i64, ptr %v99
  %v101 = icmp slt i64 %v100, %v97
  br i1 %v101, label %l98.body, label %l98.end
l98.body:
  %v102 = getelementptr inbounds float, ptr %v95, i64 %v100
  store <8 x float> zeroinitializer, ptr %v102, align 4
  %v103 = add nsw i64 %v100, 8
  store i64 %v103, ptr %v99
  br label %l98.test
l98.end:
  br label %w4.end
w4.end:
  %v104 = getelementptr inbounds i64, ptr %t, i64 3
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = icmp sgt i64 %v105, 1
  br i1 %v106, label %w107.then, label %w107.end
w107.then:
  call void @meet(ptr %t)
  br label %w107.end
w107.end:
  %v108 = getelementptr inbounds i64, ptr %t, i64 75
  %v109 = load i64, ptr %v108, !tbaa !0
  %v110 = getelementptr inbounds i64, ptr %t, i64 94
  %v111 = load ptr, ptr %v110, !tbaa !0
  %v112 = getelementptr inbounds i64, ptr %t, i64 59
  %v113 = load ptr, ptr %v112, !tbaa !0
  %v114 = getelementptr inbounds i64, ptr %t, i64 6
  %v115 = load ptr, ptr %v114, !tbaa !0
  store i64 0, ptr %v117
  br label %l116.test
l116.test:
  %v118 = load i64, ptr %v117
  %v119 = icmp slt i64 %v118, %v109
  br i1 %v119, label %l116.body, label %l116.end
l116.body:
  %v120 = sub nsw i64 %v109, 1
  %v121 = sub nsw i64 %v120, %v118
  %v122 = icmp ne ptr %v111, null
  br i1 %v122, label %w123.then, label %w123.end
w123.then:
  %v124 = getelementptr inbounds i64, ptr %v113, i64 %v121
  %v125 = load i64, ptr %v124
  %v126 = add nsw i64 %v125, 1
  %v127 = getelementptr inbounds i64, ptr %v115, i64 %v126
  %v128 = load i64, ptr %v127
  %v129 = getelementptr inbounds i64, ptr %v115, i64 %v125
  %v130 = load i64, ptr %v129
  %v131 = sub nsw i64 %v128, %v130
  %v132 = getelementptr inbounds i64, ptr %t, i64 95
  %v133 = load ptr, ptr %v132, !tbaa !0
  %v134 = icmp ne ptr %v133, null
  br i1 %v134, label %w135.then, label %w135.end
w135.then:
  %v136 = getelementptr inbounds i64, ptr %t, i64 1
  %v137 = load i64, ptr %v136, !tbaa !0
  %v138 = icmp eq i64 %v137, 0
  br i1 %v138, label %w139.then, label %w139.end
w139.then:
  %v140 = getelementptr inbounds i64, ptr %t, i64 21
  %v141 = load i64, ptr %v140, !tbaa !0
  %v142 = getelementptr inbounds i64, ptr %t, i64 87
  %v143 = load i64, ptr %v142, !tbaa !0
  %v144 = mul nsw i64 %v143, %v141
  %v145 = mul nsw i64 %v121, %v144
  %v146 = getelementptr inbounds float, ptr %v133, i64 %v145
  %v147 = getelementptr inbounds i64, ptr %t, i64 65
  %v148 = load ptr, ptr %v147, !tbaa !0
  %v149 = mul nsw i64 %v131, %v141
  store i64 0, ptr %v151
  br label %l150.test
l150.test:
  %v152 = load i64, ptr %v151
  %v153 = icmp slt i64 %v152, %v149
  br i1 %v153, label %l150.body, label %l150.end
l150.body:
  %v154 = getelementptr inbounds float, ptr %v146, i64 %v152
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = getelementptr inbounds float, ptr %v148, i64 %v152
  store <8 x float> %v155, ptr %v156, align 4, !tbaa !1
  %v157 = add nsw i64 %v152, 8
  store i64 %v157, ptr %v151
  br label %l150.test
l150.end:
  br label %w139.end
w139.end:
  %v158 = getelementptr inbounds i64, ptr %t, i64 3
  %v159 = load i64, ptr %v158, !tbaa !0
  %v160 = icmp sgt i64 %v159, 1
  br i1 %v160, label %w161.then, label %w161.end
w161.then:
  call void @meet(ptr %t)
  br label %w161.end
w161.end:
  br label %w135.end
w135.end:
  %v162 = getelementptr inbounds i64, ptr %t, i64 96
  %v163 = load ptr, ptr %v162, !tbaa !0
  call void %v111(ptr %v163, i64 %v121)
  br label %w123.end
w123.end:
  call void @block(ptr %t, i64 %v121)
  %v164 = add nsw i64 %v118, 1
  store i64 %v164, ptr %v117
  br label %l116.test
l116.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v9 = alloca i32
  %v10 = alloca i32
  %v1 = getelementptr inbounds i64, ptr %t, i64 97
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp sgt i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 98
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 99
  %v8 = load ptr, ptr %v7, !tbaa !0
  call void %v8(ptr %v6, i64 %v2)
  br label %w4.end
w4.end:
  call void @llvm.x86.sse.stmxcsr(ptr %v9)
  %v11 = load i32, ptr %v9
  %v12 = or i32 %v11, 32832
  store i32 %v12, ptr %v10
  call void @llvm.x86.sse.ldmxcsr(ptr %v10)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v9)
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}

