target triple = "x86_64-unknown-linux-gnu"

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 0
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load ptr, ptr %v3
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 2
  %v9 = load i64, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 3
  %v11 = load ptr, ptr %v10
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds i64, ptr %t, i64 4
  %v15 = load i64, ptr %v14
  %v16 = mul nsw i64 %v15, 4
  %v17 = getelementptr inbounds float, ptr %v13, i64 %v16
  %v18 = getelementptr inbounds i64, ptr %t, i64 5
  %v19 = load i64, ptr %v18
  %v20 = getelementptr inbounds i64, ptr %t, i64 4
  %v21 = load i64, ptr %v20
  %v22 = mul nsw i64 %v21, 4
  %v23 = getelementptr inbounds i64, ptr %t, i64 6
  %v24 = load ptr, ptr %v23
  %v25 = sdiv i64 %v22, 8
  %v26 = getelementptr inbounds i64, ptr %t, i64 7
  %v27 = load ptr, ptr %v26
  call void %v27(ptr %v17, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v24, i64 %v19, i64 %count, i64 %v25, i64 0)
  ret void
}

define internal void @segment0(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 8
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 9
  %v4 = load i64, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product0(ptr %t, i64 %v7, i64 %v11)
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 10
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 11
  %v4 = load ptr, ptr %v3
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 2
  %v9 = load i64, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 3
  %v11 = load ptr, ptr %v10
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 12
  %v16 = load i64, ptr %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 4
  %v18 = load i64, ptr %v17
  %v19 = mul nsw i64 %v18, 4
  %v20 = getelementptr inbounds i64, ptr %t, i64 13
  %v21 = load ptr, ptr %v20
  %v22 = sdiv i64 %v19, 8
  %v23 = getelementptr inbounds i64, ptr %t, i64 7
  %v24 = load ptr, ptr %v23
  call void %v24(ptr %v14, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v21, i64 %v16, i64 %count, i64 %v22, i64 0)
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v9 = alloca <8 x float>
  %v10 = alloca <8 x float>
  %v11 = alloca <8 x float>
  %v12 = alloca <8 x float>
  %v13 = alloca <8 x float>
  %v14 = alloca <8 x float>
  %v15 = alloca <8 x float>
  %v16 = alloca <8 x float>
  %v18 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 4
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 12
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  store <8 x float> zeroinitializer, ptr %v9
  store <8 x float> zeroinitializer, ptr %v10
  store <8 x float> zeroinitializer, ptr %v11
  store <8 x float> zeroinitializer, ptr %v12
  store <8 x float> zeroinitializer, ptr %v13
  store <8 x float> zeroinitializer, ptr %v14
  store <8 x float> zeroinitializer, ptr %v15
  store <8 x float> zeroinitializer, ptr %v16
  store i64 0, ptr %v18
  br label %l17.test
l17.test:
  %v19 = load i64, ptr %v18
  %v20 = icmp slt i64 %v19, %v2
  br i1 %v20, label %l17.body, label %l17.end
l17.body:
  %v21 = sub nsw i64 %v4, %v19
  %v22 = insertelement <8 x i64> poison, i64 %v21, i64 0
  %v23 = shufflevector <8 x i64> %v22, <8 x i64> poison, <8 x i32> zeroinitializer
  %v24 = icmp sgt <8 x i64> %v23, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v25 = add nsw i64 %row, %v7
  %v26 = getelementptr inbounds i64, ptr %t, i64 3
  %v27 = load ptr, ptr %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 2
  %v29 = load i64, ptr %v28
  %v30 = mul nsw i64 %v25, %v29
  %v31 = getelementptr inbounds float, ptr %v27, i64 %v30
  %v32 = getelementptr inbounds i64, ptr %t, i64 4
  %v33 = load i64, ptr %v32
  %v34 = mul nsw i64 %v33, 4
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v19
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = select <8 x i1> %v24, <8 x float> %v37, <8 x float> splat (float 0x0000000000000000)
  %v39 = load <8 x float>, ptr %v9
  %v40 = fadd contract <8 x float> %v39, %v38
  store <8 x float> %v40, ptr %v9
  %v41 = getelementptr inbounds float, ptr %v31, i64 0
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v19
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = select <8 x i1> %v24, <8 x float> %v43, <8 x float> splat (float 0x0000000000000000)
  %v45 = load <8 x float>, ptr %v10
  %v46 = fadd contract <8 x float> %v45, %v44
  store <8 x float> %v46, ptr %v10
  %v47 = getelementptr inbounds i64, ptr %t, i64 4
  %v48 = load i64, ptr %v47
  %v49 = mul nsw i64 %v48, 5
  %v50 = getelementptr inbounds float, ptr %v31, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v19
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = select <8 x i1> %v24, <8 x float> %v52, <8 x float> splat (float 0x0000000000000000)
  %v54 = load <8 x float>, ptr %v11
  %v55 = fadd contract <8 x float> %v54, %v53
  store <8 x float> %v55, ptr %v11
  %v56 = getelementptr inbounds i64, ptr %t, i64 4
  %v57 = load i64, ptr %v56
  %v58 = getelementptr inbounds float, ptr %v31, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v19
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = select <8 x i1> %v24, <8 x float> %v60, <8 x float> splat (float 0x0000000000000000)
  %v62 = load <8 x float>, ptr %v12
  %v63 = fadd contract <8 x float> %v62, %v61
  store <8 x float> %v63, ptr %v12
  %v64 = getelementptr inbounds i64, ptr %t, i64 4
  %v65 = load i64, ptr %v64
  %v66 = mul nsw i64 %v65, 6
  %v67 = getelementptr inbounds float, ptr %v31, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v19
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = select <8 x i1> %v24, <8 x float> %v69, <8 x float> splat (float 0x0000000000000000)
  %v71 = load <8 x float>, ptr %v13
  %v72 = fadd contract <8 x float> %v71, %v70
  store <8 x float> %v72, ptr %v13
  %v73 = getelementptr inbounds i64, ptr %t, i64 4
  %v74 = load i64, ptr %v73
  %v75 = mul nsw i64 %v74, 2
  %v76 = getelementptr inbounds float, ptr %v31, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v19
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = select <8 x i1> %v24, <8 x float> %v78, <8 x float> splat (float 0x0000000000000000)
  %v80 = load <8 x float>, ptr %v14
  %v81 = fadd contract <8 x float> %v80, %v79
  store <8 x float> %v81, ptr %v14
  %v82 = getelementptr inbounds i64, ptr %t, i64 4
  %v83 = load i64, ptr %v82
  %v84 = mul nsw i64 %v83, 7
  %v85 = getelementptr inbounds float, ptr %v31, i64 %v84
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v19
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = select <8 x i1> %v24, <8 x float> %v87, <8 x float> splat (float 0x0000000000000000)
  %v89 = load <8 x float>, ptr %v15
  %v90 = fadd contract <8 x float> %v89, %v88
  store <8 x float> %v90, ptr %v15
  %v91 = getelementptr inbounds i64, ptr %t, i64 4
  %v92 = load i64, ptr %v91
  %v93 = mul nsw i64 %v92, 3
  %v94 = getelementptr inbounds float, ptr %v31, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v19
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = select <8 x i1> %v24, <8 x float> %v96, <8 x float> splat (float 0x0000000000000000)
  %v98 = load <8 x float>, ptr %v16
  %v99 = fadd contract <8 x float> %v98, %v97
  store <8 x float> %v99, ptr %v16
  %v100 = add nsw i64 %v19, 8
  store i64 %v100, ptr %v18
  br label %l17.test
l17.end:
  %v101 = load <8 x float>, ptr %v9
  %v102 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v101)
  %v103 = sitofp i64 %v4 to float
  %v104 = fdiv float %v102, %v103
  %v105 = add nsw i64 %row, %v7
  %v106 = getelementptr inbounds i64, ptr %t, i64 14
  %v107 = load ptr, ptr %v106
  %v108 = getelementptr inbounds i64, ptr %t, i64 15
  %v109 = load i64, ptr %v108
  %v110 = mul nsw i64 %v105, %v109
  %v111 = getelementptr inbounds float, ptr %v107, i64 %v110
  %v112 = getelementptr inbounds float, ptr %v111, i64 0
  store float %v104, ptr %v112
  %v113 = load <8 x float>, ptr %v10
  %v114 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v113)
  %v115 = sitofp i64 %v4 to float
  %v116 = fdiv float %v114, %v115
  %v117 = mul nsw i64 8, 2
  %v118 = getelementptr inbounds float, ptr %v111, i64 %v117
  store float %v116, ptr %v118
  %v119 = load <8 x float>, ptr %v11
  %v120 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v119)
  %v121 = sitofp i64 %v4 to float
  %v122 = fdiv float %v120, %v121
  %v123 = mul nsw i64 8, 4
  %v124 = getelementptr inbounds float, ptr %v111, i64 %v123
  store float %v122, ptr %v124
  %v125 = load <8 x float>, ptr %v12
  %v126 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v125)
  %v127 = sitofp i64 %v4 to float
  %v128 = fdiv float %v126, %v127
  %v129 = mul nsw i64 8, 6
  %v130 = getelementptr inbounds float, ptr %v111, i64 %v129
  store float %v128, ptr %v130
  %v131 = load <8 x float>, ptr %v13
  %v132 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v131)
  %v133 = sitofp i64 %v4 to float
  %v134 = fdiv float %v132, %v133
  %v135 = mul nsw i64 8, 8
  %v136 = getelementptr inbounds float, ptr %v111, i64 %v135
  store float %v134, ptr %v136
  %v137 = load <8 x float>, ptr %v14
  %v138 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v137)
  %v139 = sitofp i64 %v4 to float
  %v140 = fdiv float %v138, %v139
  %v141 = mul nsw i64 8, 10
  %v142 = getelementptr inbounds float, ptr %v111, i64 %v141
  store float %v140, ptr %v142
  %v143 = load <8 x float>, ptr %v15
  %v144 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v143)
  %v145 = sitofp i64 %v4 to float
  %v146 = fdiv float %v144, %v145
  %v147 = mul nsw i64 8, 12
  %v148 = getelementptr inbounds float, ptr %v111, i64 %v147
  store float %v146, ptr %v148
  %v149 = load <8 x float>, ptr %v16
  %v150 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v149)
  %v151 = sitofp i64 %v4 to float
  %v152 = fdiv float %v150, %v151
  %v153 = mul nsw i64 8, 14
  %v154 = getelementptr inbounds float, ptr %v111, i64 %v153
  store float %v152, ptr %v154
  %v155 = add nsw i64 %v7, 1
  store i64 %v155, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v55 = alloca <8 x float>
  %v56 = alloca <8 x float>
  %v57 = alloca <8 x float>
  %v58 = alloca <8 x float>
  %v59 = alloca <8 x float>
  %v60 = alloca <8 x float>
  %v61 = alloca <8 x float>
  %v62 = alloca <8 x float>
  %v64 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 4
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 12
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = add nsw i64 %row, %v7
  %v10 = getelementptr inbounds i64, ptr %t, i64 14
  %v11 = load ptr, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 15
  %v13 = load i64, ptr %v12
  %v14 = mul nsw i64 %v9, %v13
  %v15 = getelementptr inbounds float, ptr %v11, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v15, i64 0
  %v17 = load float, ptr %v16
  %v18 = insertelement <8 x float> poison, float %v17, i64 0
  %v19 = shufflevector <8 x float> %v18, <8 x float> poison, <8 x i32> zeroinitializer
  %v20 = mul nsw i64 8, 2
  %v21 = getelementptr inbounds float, ptr %v15, i64 %v20
  %v22 = load float, ptr %v21
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = mul nsw i64 8, 4
  %v26 = getelementptr inbounds float, ptr %v15, i64 %v25
  %v27 = load float, ptr %v26
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = mul nsw i64 8, 6
  %v31 = getelementptr inbounds float, ptr %v15, i64 %v30
  %v32 = load float, ptr %v31
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = mul nsw i64 8, 8
  %v36 = getelementptr inbounds float, ptr %v15, i64 %v35
  %v37 = load float, ptr %v36
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = mul nsw i64 8, 10
  %v41 = getelementptr inbounds float, ptr %v15, i64 %v40
  %v42 = load float, ptr %v41
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = mul nsw i64 8, 12
  %v46 = getelementptr inbounds float, ptr %v15, i64 %v45
  %v47 = load float, ptr %v46
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = mul nsw i64 8, 14
  %v51 = getelementptr inbounds float, ptr %v15, i64 %v50
  %v52 = load float, ptr %v51
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> zeroinitializer, ptr %v55
  store <8 x float> zeroinitializer, ptr %v56
  store <8 x float> zeroinitializer, ptr %v57
  store <8 x float> zeroinitializer, ptr %v58
  store <8 x float> zeroinitializer, ptr %v59
  store <8 x float> zeroinitializer, ptr %v60
  store <8 x float> zeroinitializer, ptr %v61
  store <8 x float> zeroinitializer, ptr %v62
  store i64 0, ptr %v64
  br label %l63.test
l63.test:
  %v65 = load i64, ptr %v64
  %v66 = icmp slt i64 %v65, %v2
  br i1 %v66, label %l63.body, label %l63.end
l63.body:
  %v67 = add nsw i64 %row, %v7
  %v68 = getelementptr inbounds i64, ptr %t, i64 3
  %v69 = load ptr, ptr %v68
  %v70 = getelementptr inbounds i64, ptr %t, i64 2
  %v71 = load i64, ptr %v70
  %v72 = mul nsw i64 %v67, %v71
  %v73 = getelementptr inbounds float, ptr %v69, i64 %v72
  %v74 = getelementptr inbounds i64, ptr %t, i64 4
  %v75 = load i64, ptr %v74
  %v76 = mul nsw i64 %v75, 4
  %v77 = getelementptr inbounds float, ptr %v73, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v65
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = fsub contract <8 x float> %v79, %v19
  %v81 = fmul contract <8 x float> %v80, %v80
  %v82 = sub nsw i64 %v4, %v65
  %v83 = insertelement <8 x i64> poison, i64 %v82, i64 0
  %v84 = shufflevector <8 x i64> %v83, <8 x i64> poison, <8 x i32> zeroinitializer
  %v85 = icmp sgt <8 x i64> %v84, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v86 = select <8 x i1> %v85, <8 x float> %v81, <8 x float> splat (float 0x0000000000000000)
  %v87 = load <8 x float>, ptr %v55
  %v88 = fadd contract <8 x float> %v87, %v86
  store <8 x float> %v88, ptr %v55
  %v89 = getelementptr inbounds float, ptr %v73, i64 0
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v65
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fsub contract <8 x float> %v91, %v24
  %v93 = fmul contract <8 x float> %v92, %v92
  %v94 = select <8 x i1> %v85, <8 x float> %v93, <8 x float> splat (float 0x0000000000000000)
  %v95 = load <8 x float>, ptr %v56
  %v96 = fadd contract <8 x float> %v95, %v94
  store <8 x float> %v96, ptr %v56
  %v97 = getelementptr inbounds i64, ptr %t, i64 4
  %v98 = load i64, ptr %v97
  %v99 = mul nsw i64 %v98, 5
  %v100 = getelementptr inbounds float, ptr %v73, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v65
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = fsub contract <8 x float> %v102, %v29
  %v104 = fmul contract <8 x float> %v103, %v103
  %v105 = select <8 x i1> %v85, <8 x float> %v104, <8 x float> splat (float 0x0000000000000000)
  %v106 = load <8 x float>, ptr %v57
  %v107 = fadd contract <8 x float> %v106, %v105
  store <8 x float> %v107, ptr %v57
  %v108 = getelementptr inbounds i64, ptr %t, i64 4
  %v109 = load i64, ptr %v108
  %v110 = getelementptr inbounds float, ptr %v73, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v65
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = fsub contract <8 x float> %v112, %v34
  %v114 = fmul contract <8 x float> %v113, %v113
  %v115 = select <8 x i1> %v85, <8 x float> %v114, <8 x float> splat (float 0x0000000000000000)
  %v116 = load <8 x float>, ptr %v58
  %v117 = fadd contract <8 x float> %v116, %v115
  store <8 x float> %v117, ptr %v58
  %v118 = getelementptr inbounds i64, ptr %t, i64 4
  %v119 = load i64, ptr %v118
  %v120 = mul nsw i64 %v119, 6
  %v121 = getelementptr inbounds float, ptr %v73, i64 %v120
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v65
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fsub contract <8 x float> %v123, %v39
  %v125 = fmul contract <8 x float> %v124, %v124
  %v126 = select <8 x i1> %v85, <8 x float> %v125, <8 x float> splat (float 0x0000000000000000)
  %v127 = load <8 x float>, ptr %v59
  %v128 = fadd contract <8 x float> %v127, %v126
  store <8 x float> %v128, ptr %v59
  %v129 = getelementptr inbounds i64, ptr %t, i64 4
  %v130 = load i64, ptr %v129
  %v131 = mul nsw i64 %v130, 2
  %v132 = getelementptr inbounds float, ptr %v73, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v65
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fsub contract <8 x float> %v134, %v44
  %v136 = fmul contract <8 x float> %v135, %v135
  %v137 = select <8 x i1> %v85, <8 x float> %v136, <8 x float> splat (float 0x0000000000000000)
  %v138 = load <8 x float>, ptr %v60
  %v139 = fadd contract <8 x float> %v138, %v137
  store <8 x float> %v139, ptr %v60
  %v140 = getelementptr inbounds i64, ptr %t, i64 4
  %v141 = load i64, ptr %v140
  %v142 = mul nsw i64 %v141, 7
  %v143 = getelementptr inbounds float, ptr %v73, i64 %v142
  %v144 = getelementptr inbounds float, ptr %v143, i64 %v65
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = fsub contract <8 x float> %v145, %v49
  %v147 = fmul contract <8 x float> %v146, %v146
  %v148 = select <8 x i1> %v85, <8 x float> %v147, <8 x float> splat (float 0x0000000000000000)
  %v149 = load <8 x float>, ptr %v61
  %v150 = fadd contract <8 x float> %v149, %v148
  store <8 x float> %v150, ptr %v61
  %v151 = getelementptr inbounds i64, ptr %t, i64 4
  %v152 = load i64, ptr %v151
  %v153 = mul nsw i64 %v152, 3
  %v154 = getelementptr inbounds float, ptr %v73, i64 %v153
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v65
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = fsub contract <8 x float> %v156, %v54
  %v158 = fmul contract <8 x float> %v157, %v157
  %v159 = select <8 x i1> %v85, <8 x float> %v158, <8 x float> splat (float 0x0000000000000000)
  %v160 = load <8 x float>, ptr %v62
  %v161 = fadd contract <8 x float> %v160, %v159
  store <8 x float> %v161, ptr %v62
  %v162 = add nsw i64 %row, %v7
  %v163 = getelementptr inbounds i64, ptr %t, i64 16
  %v164 = load ptr, ptr %v163
  %v165 = getelementptr inbounds i64, ptr %t, i64 17
  %v166 = load i64, ptr %v165
  %v167 = mul nsw i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v164, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = getelementptr inbounds float, ptr %v169, i64 %v65
  store <8 x float> %v80, ptr %v170, align 4
  %v171 = getelementptr inbounds i64, ptr %t, i64 4
  %v172 = load i64, ptr %v171
  %v173 = getelementptr inbounds float, ptr %v168, i64 %v172
  %v174 = getelementptr inbounds float, ptr %v173, i64 %v65
  store <8 x float> %v92, ptr %v174, align 4
  %v175 = getelementptr inbounds i64, ptr %t, i64 4
  %v176 = load i64, ptr %v175
  %v177 = mul nsw i64 %v176, 2
  %v178 = getelementptr inbounds float, ptr %v168, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 %v65
  store <8 x float> %v103, ptr %v179, align 4
  %v180 = getelementptr inbounds i64, ptr %t, i64 4
  %v181 = load i64, ptr %v180
  %v182 = mul nsw i64 %v181, 3
  %v183 = getelementptr inbounds float, ptr %v168, i64 %v182
  %v184 = getelementptr inbounds float, ptr %v183, i64 %v65
  store <8 x float> %v113, ptr %v184, align 4
  %v185 = getelementptr inbounds i64, ptr %t, i64 4
  %v186 = load i64, ptr %v185
  %v187 = mul nsw i64 %v186, 4
  %v188 = getelementptr inbounds float, ptr %v168, i64 %v187
  %v189 = getelementptr inbounds float, ptr %v188, i64 %v65
  store <8 x float> %v124, ptr %v189, align 4
  %v190 = getelementptr inbounds i64, ptr %t, i64 4
  %v191 = load i64, ptr %v190
  %v192 = mul nsw i64 %v191, 5
  %v193 = getelementptr inbounds float, ptr %v168, i64 %v192
  %v194 = getelementptr inbounds float, ptr %v193, i64 %v65
  store <8 x float> %v135, ptr %v194, align 4
  %v195 = getelementptr inbounds i64, ptr %t, i64 4
  %v196 = load i64, ptr %v195
  %v197 = mul nsw i64 %v196, 6
  %v198 = getelementptr inbounds float, ptr %v168, i64 %v197
  %v199 = getelementptr inbounds float, ptr %v198, i64 %v65
  store <8 x float> %v146, ptr %v199, align 4
  %v200 = getelementptr inbounds i64, ptr %t, i64 4
  %v201 = load i64, ptr %v200
  %v202 = mul nsw i64 %v201, 7
  %v203 = getelementptr inbounds float, ptr %v168, i64 %v202
  %v204 = getelementptr inbounds float, ptr %v203, i64 %v65
  store <8 x float> %v157, ptr %v204, align 4
  %v205 = add nsw i64 %v65, 8
  store i64 %v205, ptr %v64
  br label %l63.test
l63.end:
  %v206 = load <8 x float>, ptr %v55
  %v207 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v206)
  %v208 = sitofp i64 %v4 to float
  %v209 = fdiv float %v207, %v208
  %v210 = add nsw i64 %row, %v7
  %v211 = getelementptr inbounds i64, ptr %t, i64 18
  %v212 = load ptr, ptr %v211
  %v213 = getelementptr inbounds i64, ptr %t, i64 19
  %v214 = load i64, ptr %v213
  %v215 = mul nsw i64 %v210, %v214
  %v216 = getelementptr inbounds float, ptr %v212, i64 %v215
  %v217 = getelementptr inbounds float, ptr %v216, i64 0
  store float %v209, ptr %v217
  %v218 = load <8 x float>, ptr %v56
  %v219 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v218)
  %v220 = sitofp i64 %v4 to float
  %v221 = fdiv float %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v216, i64 8
  store float %v221, ptr %v222
  %v223 = load <8 x float>, ptr %v57
  %v224 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v223)
  %v225 = sitofp i64 %v4 to float
  %v226 = fdiv float %v224, %v225
  %v227 = mul nsw i64 8, 2
  %v228 = getelementptr inbounds float, ptr %v216, i64 %v227
  store float %v226, ptr %v228
  %v229 = load <8 x float>, ptr %v58
  %v230 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v229)
  %v231 = sitofp i64 %v4 to float
  %v232 = fdiv float %v230, %v231
  %v233 = mul nsw i64 8, 3
  %v234 = getelementptr inbounds float, ptr %v216, i64 %v233
  store float %v232, ptr %v234
  %v235 = load <8 x float>, ptr %v59
  %v236 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v235)
  %v237 = sitofp i64 %v4 to float
  %v238 = fdiv float %v236, %v237
  %v239 = mul nsw i64 8, 4
  %v240 = getelementptr inbounds float, ptr %v216, i64 %v239
  store float %v238, ptr %v240
  %v241 = load <8 x float>, ptr %v60
  %v242 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v241)
  %v243 = sitofp i64 %v4 to float
  %v244 = fdiv float %v242, %v243
  %v245 = mul nsw i64 8, 5
  %v246 = getelementptr inbounds float, ptr %v216, i64 %v245
  store float %v244, ptr %v246
  %v247 = load <8 x float>, ptr %v61
  %v248 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v247)
  %v249 = sitofp i64 %v4 to float
  %v250 = fdiv float %v248, %v249
  %v251 = mul nsw i64 8, 6
  %v252 = getelementptr inbounds float, ptr %v216, i64 %v251
  store float %v250, ptr %v252
  %v253 = load <8 x float>, ptr %v62
  %v254 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v253)
  %v255 = sitofp i64 %v4 to float
  %v256 = fdiv float %v254, %v255
  %v257 = mul nsw i64 8, 7
  %v258 = getelementptr inbounds float, ptr %v216, i64 %v257
  store float %v256, ptr %v258
  %v259 = add nsw i64 %v7, 1
  store i64 %v259, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v2 = alloca i64
  %v6 = alloca i64
  store i64 0, ptr %v2
  br label %l1.test
l1.test:
  %v3 = load i64, ptr %v2
  %v4 = icmp slt i64 %v3, %count
  br i1 %v4, label %l1.body, label %l1.end
l1.body:
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, 8
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = add nsw i64 %row, %v3
  %v10 = getelementptr inbounds i64, ptr %t, i64 18
  %v11 = load ptr, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 19
  %v13 = load i64, ptr %v12
  %v14 = mul nsw i64 %v9, %v13
  %v15 = getelementptr inbounds float, ptr %v11, i64 %v14
  %v16 = mul nsw i64 8, 2
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v7
  %v19 = load <8 x float>, ptr %v18, align 4
  %v20 = fadd contract <8 x float> %v19, splat (float 0x3EE4F8B580000000)
  %v21 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v20)
  %v22 = mul nsw i64 8, 3
  %v23 = getelementptr inbounds float, ptr %v15, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v7
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = fadd contract <8 x float> %v25, splat (float 0x3EE4F8B580000000)
  %v27 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v26)
  %v28 = mul nsw i64 8, 4
  %v29 = getelementptr inbounds float, ptr %v15, i64 %v28
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v7
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = fadd contract <8 x float> %v31, splat (float 0x3EE4F8B580000000)
  %v33 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v32)
  %v34 = mul nsw i64 8, 5
  %v35 = getelementptr inbounds float, ptr %v15, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v7
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = fadd contract <8 x float> %v37, splat (float 0x3EE4F8B580000000)
  %v39 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v38)
  %v40 = mul nsw i64 8, 6
  %v41 = getelementptr inbounds float, ptr %v15, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v7
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd contract <8 x float> %v43, splat (float 0x3EE4F8B580000000)
  %v45 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v44)
  %v46 = mul nsw i64 8, 7
  %v47 = getelementptr inbounds float, ptr %v15, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v7
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = fadd contract <8 x float> %v49, splat (float 0x3EE4F8B580000000)
  %v51 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v50)
  %v52 = add nsw i64 %row, %v3
  %v53 = getelementptr inbounds i64, ptr %t, i64 14
  %v54 = load ptr, ptr %v53
  %v55 = getelementptr inbounds i64, ptr %t, i64 15
  %v56 = load i64, ptr %v55
  %v57 = mul nsw i64 %v52, %v56
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = mul nsw i64 8, 5
  %v60 = getelementptr inbounds float, ptr %v58, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v7
  store <8 x float> %v21, ptr %v61, align 4
  %v62 = mul nsw i64 8, 7
  %v63 = getelementptr inbounds float, ptr %v58, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v7
  store <8 x float> %v27, ptr %v64, align 4
  %v65 = mul nsw i64 8, 9
  %v66 = getelementptr inbounds float, ptr %v58, i64 %v65
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v7
  store <8 x float> %v33, ptr %v67, align 4
  %v68 = mul nsw i64 8, 11
  %v69 = getelementptr inbounds float, ptr %v58, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v7
  store <8 x float> %v39, ptr %v70, align 4
  %v71 = mul nsw i64 8, 13
  %v72 = getelementptr inbounds float, ptr %v58, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v7
  store <8 x float> %v45, ptr %v73, align 4
  %v74 = mul nsw i64 8, 15
  %v75 = getelementptr inbounds float, ptr %v58, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v7
  store <8 x float> %v51, ptr %v76, align 4
  %v77 = add nsw i64 %v7, 8
  store i64 %v77, ptr %v6
  br label %l5.test
l5.end:
  %v78 = add nsw i64 %v3, 1
  store i64 %v78, ptr %v2
  br label %l1.test
l1.end:
  ret void
}

define internal void @pass3(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v46 = alloca <8 x float>
  %v48 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 4
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 12
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = add nsw i64 %row, %v7
  %v10 = getelementptr inbounds i64, ptr %t, i64 14
  %v11 = load ptr, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 15
  %v13 = load i64, ptr %v12
  %v14 = mul nsw i64 %v9, %v13
  %v15 = getelementptr inbounds float, ptr %v11, i64 %v14
  %v16 = mul nsw i64 8, 5
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  %v18 = load float, ptr %v17
  %v19 = insertelement <8 x float> poison, float %v18, i64 0
  %v20 = shufflevector <8 x float> %v19, <8 x float> poison, <8 x i32> zeroinitializer
  %v21 = mul nsw i64 8, 7
  %v22 = getelementptr inbounds float, ptr %v15, i64 %v21
  %v23 = load float, ptr %v22
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = mul nsw i64 8, 9
  %v27 = getelementptr inbounds float, ptr %v15, i64 %v26
  %v28 = load float, ptr %v27
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = mul nsw i64 8, 11
  %v32 = getelementptr inbounds float, ptr %v15, i64 %v31
  %v33 = load float, ptr %v32
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = mul nsw i64 8, 13
  %v37 = getelementptr inbounds float, ptr %v15, i64 %v36
  %v38 = load float, ptr %v37
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = mul nsw i64 8, 15
  %v42 = getelementptr inbounds float, ptr %v15, i64 %v41
  %v43 = load float, ptr %v42
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> zeroinitializer, ptr %v46
  store i64 0, ptr %v48
  br label %l47.test
l47.test:
  %v49 = load i64, ptr %v48
  %v50 = icmp slt i64 %v49, %v2
  br i1 %v50, label %l47.body, label %l47.end
l47.body:
  %v51 = add nsw i64 %row, %v7
  %v52 = getelementptr inbounds i64, ptr %t, i64 16
  %v53 = load ptr, ptr %v52
  %v54 = getelementptr inbounds i64, ptr %t, i64 17
  %v55 = load i64, ptr %v54
  %v56 = mul nsw i64 %v51, %v55
  %v57 = getelementptr inbounds float, ptr %v53, i64 %v56
  %v58 = getelementptr inbounds i64, ptr %t, i64 4
  %v59 = load i64, ptr %v58
  %v60 = mul nsw i64 %v59, 2
  %v61 = getelementptr inbounds float, ptr %v57, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v49
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = fdiv contract <8 x float> %v63, %v20
  %v65 = getelementptr inbounds i64, ptr %t, i64 20
  %v66 = load ptr, ptr %v65
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v49
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = fmul contract <8 x float> %v64, %v68
  %v70 = getelementptr inbounds i64, ptr %t, i64 21
  %v71 = load ptr, ptr %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v49
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd contract <8 x float> %v69, %v73
  %v75 = getelementptr inbounds i64, ptr %t, i64 4
  %v76 = load i64, ptr %v75
  %v77 = mul nsw i64 %v76, 3
  %v78 = getelementptr inbounds float, ptr %v57, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v49
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fdiv contract <8 x float> %v80, %v25
  %v82 = getelementptr inbounds i64, ptr %t, i64 22
  %v83 = load ptr, ptr %v82
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v49
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fmul contract <8 x float> %v81, %v85
  %v87 = fadd contract <8 x float> %v74, %v86
  %v88 = fneg <8 x float> %v87
  %v89 = fcmp ogt <8 x float> %v88, splat (float 0x4055C00000000000)
  %v90 = select <8 x i1> %v89, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v88
  %v91 = fcmp olt <8 x float> %v90, splat (float 0xC055C00000000000)
  %v92 = select <8 x i1> %v91, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v90
  %v93 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v92, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v94 = fsub <8 x float> %v93, splat (float 0x4168000000000000)
  %v95 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v94, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v92)
  %v96 = bitcast <8 x float> %v93 to <8 x i32>
  %v97 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v94, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v95)
  %v98 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v97, <8 x float> splat (float 0x3F8123B960000000))
  %v99 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v98, <8 x float> %v97, <8 x float> splat (float 0x3FA5554600000000))
  %v100 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v99, <8 x float> %v97, <8 x float> splat (float 0x3FC5554900000000))
  %v101 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v100, <8 x float> %v97, <8 x float> splat (float 0x3FE0000000000000))
  %v102 = fmul <8 x float> %v97, %v97
  %v103 = fadd <8 x float> %v97, splat (float 0x3FF0000000000000)
  %v104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v102, <8 x float> %v101, <8 x float> %v103)
  %v105 = shl <8 x i32> %v96, splat (i32 10)
  %v106 = ashr <8 x i32> %v105, splat (i32 10)
  %v107 = add <8 x i32> %v106, splat (i32 127)
  %v108 = shl <8 x i32> %v107, splat (i32 23)
  %v109 = bitcast <8 x i32> %v108 to <8 x float>
  %v110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v104, <8 x float> %v109, <8 x float> splat (float 0x3FF0000000000000))
  %v111 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v110
  %v112 = fcmp olt <8 x float> %v87, splat (float 0xC055C00000000000)
  %v113 = select <8 x i1> %v112, <8 x float> splat (float 0x0000000000000000), <8 x float> %v111
  %v114 = add nsw i64 %row, %v7
  %v115 = getelementptr inbounds i64, ptr %t, i64 11
  %v116 = load ptr, ptr %v115
  %v117 = getelementptr inbounds i64, ptr %t, i64 10
  %v118 = load i64, ptr %v117
  %v119 = mul nsw i64 %v114, %v118
  %v120 = getelementptr inbounds float, ptr %v116, i64 %v119
  %v121 = getelementptr inbounds i64, ptr %t, i64 4
  %v122 = load i64, ptr %v121
  %v123 = getelementptr inbounds float, ptr %v120, i64 %v122
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v49
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = fmul contract <8 x float> %v113, %v125
  %v127 = getelementptr inbounds i64, ptr %t, i64 4
  %v128 = load i64, ptr %v127
  %v129 = mul nsw i64 %v128, 4
  %v130 = getelementptr inbounds float, ptr %v57, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 %v49
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = fdiv contract <8 x float> %v132, %v30
  %v134 = getelementptr inbounds i64, ptr %t, i64 23
  %v135 = load ptr, ptr %v134
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v49
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = fmul contract <8 x float> %v133, %v137
  %v139 = getelementptr inbounds i64, ptr %t, i64 24
  %v140 = load ptr, ptr %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 %v49
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = fadd contract <8 x float> %v138, %v142
  %v144 = getelementptr inbounds i64, ptr %t, i64 4
  %v145 = load i64, ptr %v144
  %v146 = mul nsw i64 %v145, 5
  %v147 = getelementptr inbounds float, ptr %v57, i64 %v146
  %v148 = getelementptr inbounds float, ptr %v147, i64 %v49
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = fdiv contract <8 x float> %v149, %v35
  %v151 = getelementptr inbounds i64, ptr %t, i64 25
  %v152 = load ptr, ptr %v151
  %v153 = getelementptr inbounds float, ptr %v152, i64 %v49
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = fmul contract <8 x float> %v150, %v154
  %v156 = fadd contract <8 x float> %v143, %v155
  %v157 = fneg <8 x float> %v156
  %v158 = fcmp ogt <8 x float> %v157, splat (float 0x4055C00000000000)
  %v159 = select <8 x i1> %v158, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v157
  %v160 = fcmp olt <8 x float> %v159, splat (float 0xC055C00000000000)
  %v161 = select <8 x i1> %v160, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v159
  %v162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v161, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v163 = fsub <8 x float> %v162, splat (float 0x4168000000000000)
  %v164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v163, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v161)
  %v165 = bitcast <8 x float> %v162 to <8 x i32>
  %v166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v163, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v164)
  %v167 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v166, <8 x float> splat (float 0x3F8123B960000000))
  %v168 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v167, <8 x float> %v166, <8 x float> splat (float 0x3FA5554600000000))
  %v169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v168, <8 x float> %v166, <8 x float> splat (float 0x3FC5554900000000))
  %v170 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v169, <8 x float> %v166, <8 x float> splat (float 0x3FE0000000000000))
  %v171 = fmul <8 x float> %v166, %v166
  %v172 = fadd <8 x float> %v166, splat (float 0x3FF0000000000000)
  %v173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v171, <8 x float> %v170, <8 x float> %v172)
  %v174 = shl <8 x i32> %v165, splat (i32 10)
  %v175 = ashr <8 x i32> %v174, splat (i32 10)
  %v176 = add <8 x i32> %v175, splat (i32 127)
  %v177 = shl <8 x i32> %v176, splat (i32 23)
  %v178 = bitcast <8 x i32> %v177 to <8 x float>
  %v179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v173, <8 x float> %v178, <8 x float> splat (float 0x3FF0000000000000))
  %v180 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v179
  %v181 = fcmp olt <8 x float> %v156, splat (float 0xC055C00000000000)
  %v182 = select <8 x i1> %v181, <8 x float> splat (float 0x0000000000000000), <8 x float> %v180
  %v183 = getelementptr inbounds i64, ptr %t, i64 4
  %v184 = load i64, ptr %v183
  %v185 = mul nsw i64 %v184, 6
  %v186 = getelementptr inbounds float, ptr %v57, i64 %v185
  %v187 = getelementptr inbounds float, ptr %v186, i64 %v49
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fdiv contract <8 x float> %v188, %v40
  %v190 = getelementptr inbounds i64, ptr %t, i64 26
  %v191 = load ptr, ptr %v190
  %v192 = getelementptr inbounds float, ptr %v191, i64 %v49
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = fmul contract <8 x float> %v189, %v193
  %v195 = getelementptr inbounds i64, ptr %t, i64 27
  %v196 = load ptr, ptr %v195
  %v197 = getelementptr inbounds float, ptr %v196, i64 %v49
  %v198 = load <8 x float>, ptr %v197, align 4
  %v199 = fadd contract <8 x float> %v194, %v198
  %v200 = getelementptr inbounds i64, ptr %t, i64 4
  %v201 = load i64, ptr %v200
  %v202 = mul nsw i64 %v201, 7
  %v203 = getelementptr inbounds float, ptr %v57, i64 %v202
  %v204 = getelementptr inbounds float, ptr %v203, i64 %v49
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fdiv contract <8 x float> %v205, %v45
  %v207 = getelementptr inbounds i64, ptr %t, i64 28
  %v208 = load ptr, ptr %v207
  %v209 = getelementptr inbounds float, ptr %v208, i64 %v49
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = fmul contract <8 x float> %v206, %v210
  %v212 = fadd contract <8 x float> %v199, %v211
  %v213 = fadd <8 x float> %v212, %v212
  %v214 = fcmp ogt <8 x float> %v213, splat (float 0x4032333340000000)
  %v215 = select <8 x i1> %v214, <8 x float> splat (float 0x4032333340000000), <8 x float> %v213
  %v216 = fcmp olt <8 x float> %v215, splat (float 0xC032333340000000)
  %v217 = select <8 x i1> %v216, <8 x float> splat (float 0xC032333340000000), <8 x float> %v215
  %v218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v217, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v219 = fsub <8 x float> %v218, splat (float 0x4168000000000000)
  %v220 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v219, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v217)
  %v221 = bitcast <8 x float> %v218 to <8 x i32>
  %v222 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v219, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v220)
  %v223 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v222, <8 x float> splat (float 0x3F8123B960000000))
  %v224 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v223, <8 x float> %v222, <8 x float> splat (float 0x3FA5554600000000))
  %v225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v224, <8 x float> %v222, <8 x float> splat (float 0x3FC5554900000000))
  %v226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v225, <8 x float> %v222, <8 x float> splat (float 0x3FE0000000000000))
  %v227 = fmul <8 x float> %v222, %v222
  %v228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v227, <8 x float> %v226, <8 x float> %v222)
  %v229 = shl <8 x i32> %v221, splat (i32 10)
  %v230 = ashr <8 x i32> %v229, splat (i32 10)
  %v231 = add <8 x i32> %v230, splat (i32 127)
  %v232 = shl <8 x i32> %v231, splat (i32 23)
  %v233 = bitcast <8 x i32> %v232 to <8 x float>
  %v234 = fsub <8 x float> %v233, splat (float 0x3FF0000000000000)
  %v235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v228, <8 x float> %v233, <8 x float> %v234)
  %v236 = fadd <8 x float> %v235, splat (float 0x4000000000000000)
  %v237 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v236
  %v238 = fmul <8 x float> %v235, %v237
  %v239 = fmul contract <8 x float> %v182, %v238
  %v240 = fadd contract <8 x float> %v126, %v239
  %v241 = sub nsw i64 %v4, %v49
  %v242 = insertelement <8 x i64> poison, i64 %v241, i64 0
  %v243 = shufflevector <8 x i64> %v242, <8 x i64> poison, <8 x i32> zeroinitializer
  %v244 = icmp sgt <8 x i64> %v243, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v245 = select <8 x i1> %v244, <8 x float> %v240, <8 x float> splat (float 0x0000000000000000)
  %v246 = load <8 x float>, ptr %v46
  %v247 = fadd contract <8 x float> %v246, %v245
  store <8 x float> %v247, ptr %v46
  %v248 = add nsw i64 %row, %v7
  %v249 = getelementptr inbounds i64, ptr %t, i64 3
  %v250 = load ptr, ptr %v249
  %v251 = getelementptr inbounds i64, ptr %t, i64 2
  %v252 = load i64, ptr %v251
  %v253 = mul nsw i64 %v248, %v252
  %v254 = getelementptr inbounds float, ptr %v250, i64 %v253
  %v255 = getelementptr inbounds i64, ptr %t, i64 4
  %v256 = load i64, ptr %v255
  %v257 = mul nsw i64 %v256, 9
  %v258 = getelementptr inbounds float, ptr %v254, i64 %v257
  %v259 = getelementptr inbounds float, ptr %v258, i64 %v49
  store <8 x float> %v113, ptr %v259, align 4
  %v260 = getelementptr inbounds i64, ptr %t, i64 4
  %v261 = load i64, ptr %v260
  %v262 = mul nsw i64 %v261, 10
  %v263 = getelementptr inbounds float, ptr %v254, i64 %v262
  %v264 = getelementptr inbounds float, ptr %v263, i64 %v49
  store <8 x float> %v182, ptr %v264, align 4
  %v265 = getelementptr inbounds i64, ptr %t, i64 4
  %v266 = load i64, ptr %v265
  %v267 = mul nsw i64 %v266, 11
  %v268 = getelementptr inbounds float, ptr %v254, i64 %v267
  %v269 = getelementptr inbounds float, ptr %v268, i64 %v49
  store <8 x float> %v238, ptr %v269, align 4
  %v270 = getelementptr inbounds i64, ptr %t, i64 4
  %v271 = load i64, ptr %v270
  %v272 = mul nsw i64 %v271, 8
  %v273 = getelementptr inbounds float, ptr %v57, i64 %v272
  %v274 = getelementptr inbounds float, ptr %v273, i64 %v49
  store <8 x float> %v240, ptr %v274, align 4
  %v275 = getelementptr inbounds i64, ptr %t, i64 8
  %v276 = load ptr, ptr %v275
  %v277 = add nsw i64 %step, 1
  %v278 = getelementptr inbounds i64, ptr %v276, i64 %v277
  %v279 = load i64, ptr %v278
  %v280 = add nsw i64 %step, 2
  %v281 = getelementptr inbounds i64, ptr %v276, i64 %v280
  %v282 = load i64, ptr %v281
  %v283 = sub nsw i64 %v282, %v279
  %v284 = getelementptr inbounds i64, ptr %t, i64 9
  %v285 = load i64, ptr %v284
  %v286 = sub nsw i64 %v279, %v285
  %v287 = add nsw i64 %v286, %v7
  %v288 = getelementptr inbounds i64, ptr %t, i64 11
  %v289 = load ptr, ptr %v288
  %v290 = getelementptr inbounds i64, ptr %t, i64 4
  %v291 = load i64, ptr %v290
  %v292 = getelementptr inbounds i64, ptr %t, i64 10
  %v293 = load i64, ptr %v292
  %v294 = mul nsw i64 %v287, %v293
  %v295 = add nsw i64 %v294, %v291
  %v296 = getelementptr inbounds float, ptr %v289, i64 %v295
  %v297 = getelementptr inbounds i64, ptr %t, i64 29
  %v298 = load ptr, ptr %v297
  %v299 = getelementptr inbounds i64, ptr %t, i64 30
  %v300 = load i64, ptr %v299
  %v301 = mul nsw i64 %v7, %v300
  %v302 = getelementptr inbounds float, ptr %v298, i64 %v301
  %v303 = icmp slt i64 %v7, %v283
  %v304 = select i1 %v303, ptr %v296, ptr %v302
  %v305 = getelementptr inbounds float, ptr %v304, i64 %v49
  store <8 x float> %v240, ptr %v305, align 4
  %v306 = add nsw i64 %v49, 8
  store i64 %v306, ptr %v48
  br label %l47.test
l47.end:
  %v307 = load <8 x float>, ptr %v46
  %v308 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v307)
  %v309 = sitofp i64 %v4 to float
  %v310 = fdiv float %v308, %v309
  %v311 = mul nsw i64 8, 16
  %v312 = getelementptr inbounds float, ptr %v15, i64 %v311
  store float %v310, ptr %v312
  %v313 = add nsw i64 %v7, 1
  store i64 %v313, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @pass4(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v21 = alloca <8 x float>
  %v23 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 4
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 12
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = add nsw i64 %row, %v7
  %v10 = getelementptr inbounds i64, ptr %t, i64 14
  %v11 = load ptr, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 15
  %v13 = load i64, ptr %v12
  %v14 = mul nsw i64 %v9, %v13
  %v15 = getelementptr inbounds float, ptr %v11, i64 %v14
  %v16 = mul nsw i64 8, 16
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  %v18 = load float, ptr %v17
  %v19 = insertelement <8 x float> poison, float %v18, i64 0
  %v20 = shufflevector <8 x float> %v19, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> zeroinitializer, ptr %v21
  store i64 0, ptr %v23
  br label %l22.test
l22.test:
  %v24 = load i64, ptr %v23
  %v25 = icmp slt i64 %v24, %v2
  br i1 %v25, label %l22.body, label %l22.end
l22.body:
  %v26 = add nsw i64 %row, %v7
  %v27 = getelementptr inbounds i64, ptr %t, i64 16
  %v28 = load ptr, ptr %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 17
  %v30 = load i64, ptr %v29
  %v31 = mul nsw i64 %v26, %v30
  %v32 = getelementptr inbounds float, ptr %v28, i64 %v31
  %v33 = getelementptr inbounds i64, ptr %t, i64 4
  %v34 = load i64, ptr %v33
  %v35 = mul nsw i64 %v34, 8
  %v36 = getelementptr inbounds float, ptr %v32, i64 %v35
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v24
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fsub contract <8 x float> %v38, %v20
  %v40 = fmul contract <8 x float> %v39, %v39
  %v41 = sub nsw i64 %v4, %v24
  %v42 = insertelement <8 x i64> poison, i64 %v41, i64 0
  %v43 = shufflevector <8 x i64> %v42, <8 x i64> poison, <8 x i32> zeroinitializer
  %v44 = icmp sgt <8 x i64> %v43, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v45 = select <8 x i1> %v44, <8 x float> %v40, <8 x float> splat (float 0x0000000000000000)
  %v46 = load <8 x float>, ptr %v21
  %v47 = fadd contract <8 x float> %v46, %v45
  store <8 x float> %v47, ptr %v21
  %v48 = getelementptr inbounds i64, ptr %t, i64 4
  %v49 = load i64, ptr %v48
  %v50 = mul nsw i64 %v49, 9
  %v51 = getelementptr inbounds float, ptr %v32, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v24
  store <8 x float> %v39, ptr %v52, align 4
  %v53 = add nsw i64 %v24, 8
  store i64 %v53, ptr %v23
  br label %l22.test
l22.end:
  %v54 = load <8 x float>, ptr %v21
  %v55 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v54)
  %v56 = sitofp i64 %v4 to float
  %v57 = fdiv float %v55, %v56
  %v58 = add nsw i64 %row, %v7
  %v59 = getelementptr inbounds i64, ptr %t, i64 18
  %v60 = load ptr, ptr %v59
  %v61 = getelementptr inbounds i64, ptr %t, i64 19
  %v62 = load i64, ptr %v61
  %v63 = mul nsw i64 %v58, %v62
  %v64 = getelementptr inbounds float, ptr %v60, i64 %v63
  %v65 = mul nsw i64 8, 8
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  store float %v57, ptr %v66
  %v67 = add nsw i64 %v7, 1
  store i64 %v67, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @pass5(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v2 = alloca i64
  %v6 = alloca i64
  store i64 0, ptr %v2
  br label %l1.test
l1.test:
  %v3 = load i64, ptr %v2
  %v4 = icmp slt i64 %v3, %count
  br i1 %v4, label %l1.body, label %l1.end
l1.body:
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, 8
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = add nsw i64 %row, %v3
  %v10 = getelementptr inbounds i64, ptr %t, i64 18
  %v11 = load ptr, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 19
  %v13 = load i64, ptr %v12
  %v14 = mul nsw i64 %v9, %v13
  %v15 = getelementptr inbounds float, ptr %v11, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v15, i64 0
  %v17 = getelementptr inbounds float, ptr %v16, i64 %v7
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = fadd contract <8 x float> %v18, splat (float 0x3EE4F8B580000000)
  %v20 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v19)
  %v21 = getelementptr inbounds float, ptr %v15, i64 8
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v7
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = fadd contract <8 x float> %v23, splat (float 0x3EE4F8B580000000)
  %v25 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v24)
  %v26 = mul nsw i64 8, 8
  %v27 = getelementptr inbounds float, ptr %v15, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v7
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd contract <8 x float> %v29, splat (float 0x3EE4F8B580000000)
  %v31 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v30)
  %v32 = add nsw i64 %row, %v3
  %v33 = getelementptr inbounds i64, ptr %t, i64 14
  %v34 = load ptr, ptr %v33
  %v35 = getelementptr inbounds i64, ptr %t, i64 15
  %v36 = load i64, ptr %v35
  %v37 = mul nsw i64 %v32, %v36
  %v38 = getelementptr inbounds float, ptr %v34, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 8
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v7
  store <8 x float> %v20, ptr %v40, align 4
  %v41 = mul nsw i64 8, 3
  %v42 = getelementptr inbounds float, ptr %v38, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v7
  store <8 x float> %v25, ptr %v43, align 4
  %v44 = mul nsw i64 8, 17
  %v45 = getelementptr inbounds float, ptr %v38, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v7
  store <8 x float> %v31, ptr %v46, align 4
  %v47 = add nsw i64 %v7, 8
  store i64 %v47, ptr %v6
  br label %l5.test
l5.end:
  %v48 = add nsw i64 %v3, 1
  store i64 %v48, ptr %v2
  br label %l1.test
l1.end:
  ret void
}

define internal void @pass6(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v53 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 4
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 12
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = getelementptr inbounds i64, ptr %t, i64 31
  %v10 = load ptr, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %v10, i64 %v7
  %v12 = load i64, ptr %v11
  %v13 = getelementptr inbounds i64, ptr %t, i64 32
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %step, %v14
  %v16 = add nsw i64 %v12, %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 33
  %v18 = load ptr, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %v18, i64 %v7
  %v20 = load i64, ptr %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 34
  %v22 = load i64, ptr %v21
  %v23 = mul nsw i64 %v16, %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 35
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 36
  %v27 = load i64, ptr %v26
  %v28 = mul nsw i64 %v20, %v27
  %v29 = add nsw i64 %v23, %v28
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  %v31 = add nsw i64 %row, %v7
  %v32 = getelementptr inbounds i64, ptr %t, i64 14
  %v33 = load ptr, ptr %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 15
  %v35 = load i64, ptr %v34
  %v36 = mul nsw i64 %v31, %v35
  %v37 = getelementptr inbounds float, ptr %v33, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 8
  %v39 = load float, ptr %v38
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = mul nsw i64 8, 3
  %v43 = getelementptr inbounds float, ptr %v37, i64 %v42
  %v44 = load float, ptr %v43
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = mul nsw i64 8, 17
  %v48 = getelementptr inbounds float, ptr %v37, i64 %v47
  %v49 = load float, ptr %v48
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  store i64 0, ptr %v53
  br label %l52.test
l52.test:
  %v54 = load i64, ptr %v53
  %v55 = icmp slt i64 %v54, %v2
  br i1 %v55, label %l52.body, label %l52.end
l52.body:
  %v56 = add nsw i64 %row, %v7
  %v57 = getelementptr inbounds i64, ptr %t, i64 16
  %v58 = load ptr, ptr %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 17
  %v60 = load i64, ptr %v59
  %v61 = mul nsw i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v58, i64 %v61
  %v63 = getelementptr inbounds float, ptr %v62, i64 0
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v54
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fdiv contract <8 x float> %v65, %v41
  %v67 = getelementptr inbounds i64, ptr %t, i64 37
  %v68 = load ptr, ptr %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v54
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fmul contract <8 x float> %v66, %v70
  %v72 = getelementptr inbounds i64, ptr %t, i64 38
  %v73 = load ptr, ptr %v72
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v54
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = fadd contract <8 x float> %v71, %v75
  %v77 = getelementptr inbounds i64, ptr %t, i64 4
  %v78 = load i64, ptr %v77
  %v79 = getelementptr inbounds float, ptr %v62, i64 %v78
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v54
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fdiv contract <8 x float> %v81, %v46
  %v83 = getelementptr inbounds i64, ptr %t, i64 39
  %v84 = load ptr, ptr %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v54
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = fmul contract <8 x float> %v82, %v86
  %v88 = fadd contract <8 x float> %v76, %v87
  %v89 = fneg <8 x float> %v88
  %v90 = fcmp ogt <8 x float> %v89, splat (float 0x4055C00000000000)
  %v91 = select <8 x i1> %v90, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v89
  %v92 = fcmp olt <8 x float> %v91, splat (float 0xC055C00000000000)
  %v93 = select <8 x i1> %v92, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v91
  %v94 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v93, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v95 = fsub <8 x float> %v94, splat (float 0x4168000000000000)
  %v96 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v95, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v93)
  %v97 = bitcast <8 x float> %v94 to <8 x i32>
  %v98 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v95, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v96)
  %v99 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v98, <8 x float> splat (float 0x3F8123B960000000))
  %v100 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v99, <8 x float> %v98, <8 x float> splat (float 0x3FA5554600000000))
  %v101 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v100, <8 x float> %v98, <8 x float> splat (float 0x3FC5554900000000))
  %v102 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v101, <8 x float> %v98, <8 x float> splat (float 0x3FE0000000000000))
  %v103 = fmul <8 x float> %v98, %v98
  %v104 = fadd <8 x float> %v98, splat (float 0x3FF0000000000000)
  %v105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v103, <8 x float> %v102, <8 x float> %v104)
  %v106 = shl <8 x i32> %v97, splat (i32 10)
  %v107 = ashr <8 x i32> %v106, splat (i32 10)
  %v108 = add <8 x i32> %v107, splat (i32 127)
  %v109 = shl <8 x i32> %v108, splat (i32 23)
  %v110 = bitcast <8 x i32> %v109 to <8 x float>
  %v111 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v105, <8 x float> %v110, <8 x float> splat (float 0x3FF0000000000000))
  %v112 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v111
  %v113 = fcmp olt <8 x float> %v88, splat (float 0xC055C00000000000)
  %v114 = select <8 x i1> %v113, <8 x float> splat (float 0x0000000000000000), <8 x float> %v112
  %v115 = getelementptr inbounds i64, ptr %t, i64 4
  %v116 = load i64, ptr %v115
  %v117 = mul nsw i64 %v116, 9
  %v118 = getelementptr inbounds float, ptr %v62, i64 %v117
  %v119 = getelementptr inbounds float, ptr %v118, i64 %v54
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = fdiv contract <8 x float> %v120, %v51
  %v122 = getelementptr inbounds i64, ptr %t, i64 40
  %v123 = load ptr, ptr %v122
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v54
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = fmul contract <8 x float> %v121, %v125
  %v127 = getelementptr inbounds i64, ptr %t, i64 41
  %v128 = load ptr, ptr %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v54
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = fadd contract <8 x float> %v130, %v126
  %v132 = fadd <8 x float> %v131, %v131
  %v133 = fcmp ogt <8 x float> %v132, splat (float 0x4032333340000000)
  %v134 = select <8 x i1> %v133, <8 x float> splat (float 0x4032333340000000), <8 x float> %v132
  %v135 = fcmp olt <8 x float> %v134, splat (float 0xC032333340000000)
  %v136 = select <8 x i1> %v135, <8 x float> splat (float 0xC032333340000000), <8 x float> %v134
  %v137 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v136, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v138 = fsub <8 x float> %v137, splat (float 0x4168000000000000)
  %v139 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v138, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v136)
  %v140 = bitcast <8 x float> %v137 to <8 x i32>
  %v141 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v138, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v139)
  %v142 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v141, <8 x float> splat (float 0x3F8123B960000000))
  %v143 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v142, <8 x float> %v141, <8 x float> splat (float 0x3FA5554600000000))
  %v144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v143, <8 x float> %v141, <8 x float> splat (float 0x3FC5554900000000))
  %v145 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v144, <8 x float> %v141, <8 x float> splat (float 0x3FE0000000000000))
  %v146 = fmul <8 x float> %v141, %v141
  %v147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v146, <8 x float> %v145, <8 x float> %v141)
  %v148 = shl <8 x i32> %v140, splat (i32 10)
  %v149 = ashr <8 x i32> %v148, splat (i32 10)
  %v150 = add <8 x i32> %v149, splat (i32 127)
  %v151 = shl <8 x i32> %v150, splat (i32 23)
  %v152 = bitcast <8 x i32> %v151 to <8 x float>
  %v153 = fsub <8 x float> %v152, splat (float 0x3FF0000000000000)
  %v154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v147, <8 x float> %v152, <8 x float> %v153)
  %v155 = fadd <8 x float> %v154, splat (float 0x4000000000000000)
  %v156 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v155
  %v157 = fmul <8 x float> %v154, %v156
  %v158 = fmul contract <8 x float> %v114, %v157
  %v159 = add nsw i64 %row, %v7
  %v160 = getelementptr inbounds i64, ptr %t, i64 3
  %v161 = load ptr, ptr %v160
  %v162 = getelementptr inbounds i64, ptr %t, i64 2
  %v163 = load i64, ptr %v162
  %v164 = mul nsw i64 %v159, %v163
  %v165 = getelementptr inbounds float, ptr %v161, i64 %v164
  %v166 = getelementptr inbounds i64, ptr %t, i64 4
  %v167 = load i64, ptr %v166
  %v168 = mul nsw i64 %v167, 8
  %v169 = getelementptr inbounds float, ptr %v165, i64 %v168
  %v170 = getelementptr inbounds float, ptr %v169, i64 %v54
  store <8 x float> %v114, ptr %v170, align 4
  %v171 = getelementptr inbounds i64, ptr %t, i64 4
  %v172 = load i64, ptr %v171
  %v173 = mul nsw i64 %v172, 12
  %v174 = getelementptr inbounds float, ptr %v165, i64 %v173
  %v175 = getelementptr inbounds float, ptr %v174, i64 %v54
  store <8 x float> %v157, ptr %v175, align 4
  %v176 = getelementptr inbounds i64, ptr %t, i64 8
  %v177 = load ptr, ptr %v176
  %v178 = add nsw i64 %step, 1
  %v179 = getelementptr inbounds i64, ptr %v177, i64 %v178
  %v180 = load i64, ptr %v179
  %v181 = add nsw i64 %step, 2
  %v182 = getelementptr inbounds i64, ptr %v177, i64 %v181
  %v183 = load i64, ptr %v182
  %v184 = sub nsw i64 %v183, %v180
  %v185 = getelementptr inbounds i64, ptr %t, i64 9
  %v186 = load i64, ptr %v185
  %v187 = sub nsw i64 %v180, %v186
  %v188 = add nsw i64 %v187, %v7
  %v189 = getelementptr inbounds i64, ptr %t, i64 11
  %v190 = load ptr, ptr %v189
  %v191 = getelementptr inbounds i64, ptr %t, i64 4
  %v192 = load i64, ptr %v191
  %v193 = getelementptr inbounds i64, ptr %t, i64 10
  %v194 = load i64, ptr %v193
  %v195 = mul nsw i64 %v188, %v194
  %v196 = mul nsw i64 %v192, 0
  %v197 = add nsw i64 %v195, %v196
  %v198 = getelementptr inbounds float, ptr %v190, i64 %v197
  %v199 = getelementptr inbounds i64, ptr %t, i64 42
  %v200 = load ptr, ptr %v199
  %v201 = getelementptr inbounds i64, ptr %t, i64 43
  %v202 = load i64, ptr %v201
  %v203 = mul nsw i64 %v7, %v202
  %v204 = getelementptr inbounds float, ptr %v200, i64 %v203
  %v205 = icmp slt i64 %v7, %v184
  %v206 = select i1 %v205, ptr %v198, ptr %v204
  %v207 = getelementptr inbounds float, ptr %v206, i64 %v54
  store <8 x float> %v158, ptr %v207, align 4
  %v208 = getelementptr inbounds float, ptr %v30, i64 %v54
  %v209 = sub nsw i64 %v4, %v54
  %v210 = insertelement <8 x i64> poison, i64 %v209, i64 0
  %v211 = shufflevector <8 x i64> %v210, <8 x i64> poison, <8 x i32> zeroinitializer
  %v212 = icmp sgt <8 x i64> %v211, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v158, ptr %v208, i32 4, <8 x i1> %v212)
  %v213 = add nsw i64 %v54, 8
  store i64 %v213, ptr %v53
  br label %l52.test
l52.end:
  %v214 = add nsw i64 %v7, 1
  store i64 %v214, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v28 = alloca i64
  %v49 = alloca i64
  %v71 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 8
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 9
  %v4 = load i64, ptr %v3
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
  %v16 = add nsw i64 %begin, %v14
  %v17 = getelementptr inbounds i64, ptr %t, i64 44
  %v18 = load ptr, ptr %v17
  %v19 = icmp ne ptr %v18, null
  br i1 %v19, label %w20.then, label %w20.end
w20.then:
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v16
  %v22 = load i64, ptr %v21
  %v23 = add nsw i64 %v16, 1
  %v24 = getelementptr inbounds i64, ptr %v2, i64 %v23
  %v25 = load i64, ptr %v24
  %v26 = sub nsw i64 %v25, %v22
  store i64 0, ptr %v28
  br label %l27.test
l27.test:
  %v29 = load i64, ptr %v28
  %v30 = icmp slt i64 %v29, %v26
  br i1 %v30, label %l27.body, label %l27.end
l27.body:
  %v31 = add nsw i64 %v22, %v29
  %v32 = getelementptr inbounds i8, ptr %v18, i64 %v31
  %v33 = load i8, ptr %v32
  %v34 = icmp ne i8 %v33, 0
  br i1 %v34, label %w35.then, label %w35.end
w35.then:
  %v36 = sub nsw i64 %v31, %v4
  %v37 = getelementptr inbounds i64, ptr %t, i64 10
  %v38 = load i64, ptr %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 11
  %v40 = load ptr, ptr %v39
  %v41 = mul nsw i64 %v36, %v38
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = getelementptr inbounds i64, ptr %t, i64 45
  %v45 = load ptr, ptr %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 4
  %v47 = load i64, ptr %v46
  store i64 0, ptr %v49
  br label %l48.test
l48.test:
  %v50 = load i64, ptr %v49
  %v51 = icmp slt i64 %v50, %v47
  br i1 %v51, label %l48.body, label %l48.end
l48.body:
  %v52 = getelementptr inbounds float, ptr %v45, i64 %v50
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v43, i64 %v50
  store <8 x float> %v53, ptr %v54, align 4
  %v55 = add nsw i64 %v50, 8
  store i64 %v55, ptr %v49
  br label %l48.test
l48.end:
  %v56 = sub nsw i64 %v31, %v4
  %v57 = getelementptr inbounds i64, ptr %t, i64 10
  %v58 = load i64, ptr %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 11
  %v60 = load ptr, ptr %v59
  %v61 = mul nsw i64 %v56, %v58
  %v62 = getelementptr inbounds float, ptr %v60, i64 %v61
  %v63 = getelementptr inbounds i64, ptr %t, i64 4
  %v64 = load i64, ptr %v63
  %v65 = getelementptr inbounds float, ptr %v62, i64 %v64
  %v66 = getelementptr inbounds i64, ptr %t, i64 46
  %v67 = load ptr, ptr %v66
  %v68 = getelementptr inbounds i64, ptr %t, i64 4
  %v69 = load i64, ptr %v68
  store i64 0, ptr %v71
  br label %l70.test
l70.test:
  %v72 = load i64, ptr %v71
  %v73 = icmp slt i64 %v72, %v69
  br i1 %v73, label %l70.body, label %l70.end
l70.body:
  %v74 = getelementptr inbounds float, ptr %v67, i64 %v72
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = getelementptr inbounds float, ptr %v65, i64 %v72
  store <8 x float> %v75, ptr %v76, align 4
  %v77 = add nsw i64 %v72, 8
  store i64 %v77, ptr %v71
  br label %l70.test
l70.end:
  br label %w35.end
w35.end:
  %v78 = add nsw i64 %v29, 1
  store i64 %v78, ptr %v28
  br label %l27.test
l27.end:
  br label %w20.end
w20.end:
  %v79 = getelementptr inbounds i64, ptr %v2, i64 %v16
  %v80 = load i64, ptr %v79
  %v81 = add nsw i64 %v16, 1
  %v82 = getelementptr inbounds i64, ptr %v2, i64 %v81
  %v83 = load i64, ptr %v82
  %v84 = sub nsw i64 %v83, %v80
  %v85 = sub nsw i64 %v80, %v4
  call void @product1(ptr %t, i64 %v85, i64 %v84)
  call void @pass0(ptr %t, i64 %v85, i64 %v84, i64 %v16)
  call void @pass1(ptr %t, i64 %v85, i64 %v84, i64 %v16)
  call void @pass2(ptr %t, i64 %v85, i64 %v84, i64 %v16)
  call void @pass3(ptr %t, i64 %v85, i64 %v84, i64 %v16)
  call void @pass4(ptr %t, i64 %v85, i64 %v84, i64 %v16)
  call void @pass5(ptr %t, i64 %v85, i64 %v84, i64 %v16)
  call void @pass6(ptr %t, i64 %v85, i64 %v84, i64 %v16)
  %v86 = add nsw i64 %v14, 1
  store i64 %v86, ptr %v13
  br label %l12.test
l12.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v80 = alloca i64
  %v90 = alloca i64
  %v120 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 47
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 8
  %v9 = load ptr, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 9
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 0
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 48
  %v17 = load i64, ptr %v16
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 49
  %v20 = load ptr, ptr %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 1
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 10
  %v24 = load i64, ptr %v23
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 50
  %v27 = load i64, ptr %v26
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 51
  %v30 = load ptr, ptr %v29
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 11
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 2
  %v34 = load i64, ptr %v33
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 52
  %v37 = load i64, ptr %v36
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 53
  %v40 = load ptr, ptr %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 3
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 15
  %v44 = load i64, ptr %v43
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 54
  %v47 = load i64, ptr %v46
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 55
  %v50 = load ptr, ptr %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 14
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 17
  %v54 = load i64, ptr %v53
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 56
  %v57 = load i64, ptr %v56
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 57
  %v60 = load ptr, ptr %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 16
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 19
  %v64 = load i64, ptr %v63
  %v65 = mul nsw i64 %v11, %v64
  %v66 = getelementptr inbounds i64, ptr %t, i64 58
  %v67 = load i64, ptr %v66
  %v68 = mul nsw i64 %v65, %v67
  %v69 = getelementptr inbounds i64, ptr %t, i64 59
  %v70 = load ptr, ptr %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v68
  %v72 = getelementptr inbounds i64, ptr %t, i64 18
  store ptr %v71, ptr %v72
  %v73 = getelementptr inbounds i64, ptr %t, i64 1
  %v74 = load ptr, ptr %v73
  %v75 = getelementptr inbounds i64, ptr %t, i64 0
  %v76 = load i64, ptr %v75
  %v77 = getelementptr inbounds i64, ptr %t, i64 5
  %v78 = load i64, ptr %v77
  store i64 %v4, ptr %v80
  br label %l79.test
l79.test:
  %v81 = load i64, ptr %v80
  %v82 = icmp slt i64 %v81, %v7
  br i1 %v82, label %l79.body, label %l79.end
l79.body:
  %v83 = getelementptr inbounds i64, ptr %v9, i64 %v81
  %v84 = load i64, ptr %v83
  %v85 = add nsw i64 %v81, 1
  %v86 = getelementptr inbounds i64, ptr %v9, i64 %v85
  %v87 = load i64, ptr %v86
  %v88 = sub nsw i64 %v87, %v84
  store i64 0, ptr %v90
  br label %l89.test
l89.test:
  %v91 = load i64, ptr %v90
  %v92 = icmp slt i64 %v91, %v88
  br i1 %v92, label %l89.body, label %l89.end
l89.body:
  %v93 = getelementptr inbounds i64, ptr %t, i64 31
  %v94 = load ptr, ptr %v93
  %v95 = getelementptr inbounds i64, ptr %v94, i64 %v91
  %v96 = load i64, ptr %v95
  %v97 = getelementptr inbounds i64, ptr %t, i64 32
  %v98 = load i64, ptr %v97
  %v99 = mul nsw i64 %v81, %v98
  %v100 = add nsw i64 %v96, %v99
  %v101 = getelementptr inbounds i64, ptr %t, i64 33
  %v102 = load ptr, ptr %v101
  %v103 = getelementptr inbounds i64, ptr %v102, i64 %v91
  %v104 = load i64, ptr %v103
  %v105 = getelementptr inbounds i64, ptr %t, i64 60
  %v106 = load i64, ptr %v105
  %v107 = mul nsw i64 %v100, %v106
  %v108 = getelementptr inbounds i64, ptr %t, i64 61
  %v109 = load ptr, ptr %v108
  %v110 = getelementptr inbounds i64, ptr %t, i64 62
  %v111 = load i64, ptr %v110
  %v112 = mul nsw i64 %v104, %v111
  %v113 = add nsw i64 %v107, %v112
  %v114 = getelementptr inbounds float, ptr %v109, i64 %v113
  %v115 = sub nsw i64 %v84, %v11
  %v116 = add nsw i64 %v115, %v91
  %v117 = mul nsw i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v74, i64 %v117
  store i64 0, ptr %v120
  br label %l119.test
l119.test:
  %v121 = load i64, ptr %v120
  %v122 = icmp slt i64 %v121, %v78
  br i1 %v122, label %l119.body, label %l119.end
l119.body:
  %v123 = sub nsw i64 %v78, %v121
  %v124 = insertelement <8 x i64> poison, i64 %v123, i64 0
  %v125 = shufflevector <8 x i64> %v124, <8 x i64> poison, <8 x i32> zeroinitializer
  %v126 = icmp sgt <8 x i64> %v125, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v127 = getelementptr inbounds float, ptr %v114, i64 %v121
  %v128 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v127, i32 4, <8 x i1> %v126, <8 x float> zeroinitializer)
  %v129 = getelementptr inbounds float, ptr %v118, i64 %v121
  store <8 x float> %v128, ptr %v129, align 4
  %v130 = add nsw i64 %v121, 8
  store i64 %v130, ptr %v120
  br label %l119.test
l119.end:
  %v131 = add nsw i64 %v91, 1
  store i64 %v131, ptr %v90
  br label %l89.test
l89.end:
  %v132 = add nsw i64 %v81, 1
  store i64 %v132, ptr %v80
  br label %l79.test
l79.end:
  call void @segment0(ptr %t, i64 %v4, i64 %v7)
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v37 = alloca i64
  %v65 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 47
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 8
  %v4 = load ptr, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %t, i64 63
  %v6 = load i64, ptr %v5
  store i64 0, ptr %v8
  br label %l7.test
l7.test:
  %v9 = load i64, ptr %v8
  %v10 = icmp slt i64 %v9, %v6
  br i1 %v10, label %l7.body, label %l7.end
l7.body:
  %v11 = getelementptr inbounds i64, ptr %v2, i64 %v9
  %v12 = load i64, ptr %v11
  %v13 = add nsw i64 %v9, 1
  %v14 = getelementptr inbounds i64, ptr %v2, i64 %v13
  %v15 = load i64, ptr %v14
  %v16 = add nsw i64 %v12, 1
  %v17 = getelementptr inbounds i64, ptr %v4, i64 %v16
  %v18 = load i64, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %v4, i64 %v12
  %v20 = load i64, ptr %v19
  %v21 = sub nsw i64 %v18, %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 64
  %v23 = load ptr, ptr %v22
  %v24 = icmp ne ptr %v23, null
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds i64, ptr %t, i64 10
  %v27 = load i64, ptr %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 65
  %v29 = load i64, ptr %v28
  %v30 = mul nsw i64 %v29, %v27
  %v31 = mul nsw i64 %v9, %v30
  %v32 = getelementptr inbounds float, ptr %v23, i64 %v31
  %v33 = getelementptr inbounds i64, ptr %t, i64 51
  %v34 = load ptr, ptr %v33
  %v35 = mul nsw i64 %v21, %v27
  store i64 0, ptr %v37
  br label %l36.test
l36.test:
  %v38 = load i64, ptr %v37
  %v39 = icmp slt i64 %v38, %v35
  br i1 %v39, label %l36.body, label %l36.end
l36.body:
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v38
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = getelementptr inbounds float, ptr %v32, i64 %v38
  store <8 x float> %v41, ptr %v42, align 4
  %v43 = add nsw i64 %v38, 8
  store i64 %v43, ptr %v37
  br label %l36.test
l36.end:
  br label %w25.end
w25.end:
  call void @block(ptr %t, i64 %v9)
  %v44 = getelementptr inbounds i64, ptr %v4, i64 %v12
  %v45 = load i64, ptr %v44
  %v46 = getelementptr inbounds i64, ptr %v4, i64 %v15
  %v47 = load i64, ptr %v46
  %v48 = add nsw i64 %v15, 1
  %v49 = getelementptr inbounds i64, ptr %v4, i64 %v48
  %v50 = load i64, ptr %v49
  %v51 = sub nsw i64 %v50, %v47
  %v52 = getelementptr inbounds i64, ptr %t, i64 50
  %v53 = load i64, ptr %v52
  %v54 = icmp eq i64 %v53, 0
  br i1 %v54, label %w55.then, label %w55.end
w55.then:
  %v56 = getelementptr inbounds i64, ptr %t, i64 51
  %v57 = load ptr, ptr %v56
  %v58 = getelementptr inbounds i64, ptr %t, i64 10
  %v59 = load i64, ptr %v58
  %v60 = sub nsw i64 %v47, %v45
  %v61 = mul nsw i64 %v60, %v59
  %v62 = getelementptr inbounds float, ptr %v57, i64 %v61
  %v63 = mul nsw i64 %v51, %v59
  store i64 0, ptr %v65
  br label %l64.test
l64.test:
  %v66 = load i64, ptr %v65
  %v67 = icmp slt i64 %v66, %v63
  br i1 %v67, label %l64.body, label %l64.end
l64.body:
  %v68 = getelementptr inbounds float, ptr %v62, i64 %v66
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v57, i64 %v66
  store <8 x float> %v69, ptr %v70, align 4
  %v71 = add nsw i64 %v66, 8
  store i64 %v71, ptr %v65
  br label %l64.test
l64.end:
  br label %w55.end
w55.end:
  %v72 = add nsw i64 %v9, 1
  store i64 %v72, ptr %v8
  br label %l7.test
l7.end:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare float @llvm.vector.reduce.fadd.v8f32(float, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)

